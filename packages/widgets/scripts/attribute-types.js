import ts from 'typescript';

/**
 * An analyzer plugin that tells what an attribute takes, which isn't what its property takes: one of some words, a number,
 * or its mere presence. All else is text that the element reads.
 */
export const attributeTypes = {
  name: 'attribute-types',
  packageLinkPhase({ customElementsManifest }) {
    const typeOf = propertyTypes('src/index.ts');
    const declarations = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
    for (const { name, tagName, attributes = [] } of declarations)
      if (tagName !== undefined)
        for (const attribute of attributes) attribute.type = { text: typeOf(name, attribute.fieldName) };
  },
};

/** Looks up what the properties of the classes that a module exports take, as an attribute can write it. */
function propertyTypes(file) {
  const { options } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, ts.sys);
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return (className, propertyName) => {
    const exported = checker.tryGetMemberInModuleExports(className, module);
    if (exported === undefined) throw new Error(`${file}: expected it to export the element ${className}`);
    const type = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(exported));
    const property = type.getProperty(propertyName);
    return attributeType(checker, checker.getNonNullableType(checker.getTypeOfSymbol(property)));
  };
}

function attributeType(checker, type) {
  const words = type.isUnion() ? type.types : [type];
  if (words.every((word) => word.isStringLiteral()))
    return words.map(({ value }) => `'${value}'`).join(' | ');
  const name = checker.typeToString(type);
  return name === 'boolean' || name === 'number' ? name : 'string';
}
