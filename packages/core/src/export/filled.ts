type MayBeAbsent<Value> = undefined extends Value
  ? true
  : Value extends readonly [unknown, ...unknown[]]
    ? false
    : Value extends readonly unknown[]
      ? true
      : false;

type Absent<T> = { [Key in keyof T]: MayBeAbsent<T[Key]> extends false ? never : Key }[keyof T];

/** `T` without undefined values and empty lists: a property that may have one is optional. */
export type Filled<T> = { [Key in Exclude<keyof T, Absent<T>>]: T[Key] } & {
  [Key in Absent<T>]?: Exclude<T[Key], undefined>;
};

/** The object without properties that are undefined or an empty list. */
export function filled<const T extends object>(object: T): Filled<T> {
  const entries = Object.entries(object).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Filled<T>;
}
