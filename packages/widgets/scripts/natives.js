// By a way around their names: old scripts put something of their own there.
export const Document = Object.getPrototypeOf(HTMLDocument);
export const Element = Object.getPrototypeOf(HTMLElement);
export const Event = Object.getPrototypeOf(UIEvent);
