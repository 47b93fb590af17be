/**
 * Makes markup of a template, for one drawing code in an element (`svgTemplate`) and in a string (`svgText`). In both, a value
 * in the place of an attribute's is the whole of it and needs no quotation marks, undefined leaves the attribute or the child
 * out, and lists are children one after the other.
 */
export type SvgTag<Markup> = (strings: TemplateStringsArray, ...values: unknown[]) => Markup;
