type AnyMethod = (...args: never[]) => unknown;

type MethodName<T> = { [K in keyof T]: T[K] extends AnyMethod ? K : never }[keyof T];
type Method<T, K extends keyof T> = Extract<T[K], AnyMethod>;
type Call<T, K extends keyof T> = (...args: Parameters<Method<T, K>>) => ReturnType<Method<T, K>>;

/**
 * Puts `around` in the place of a method of one object; it is given the original to call. The engine has no hooks where
 * these are needed, and a subclass would have to be chosen before the page's presets make their own.
 */
export function wrapMethod<T extends object, K extends MethodName<T>>(
  target: T,
  key: K,
  around: (
    this: T,
    original: Call<T, K>,
    ...args: Parameters<Method<T, K>>
  ) => ReturnType<Method<T, K>>,
): void {
  const method = target[key] as Call<T, K>;
  const own: Call<T, K> = (...given) => method.apply(target, given);
  target[key] = function (this: T, ...args: Parameters<Method<T, K>>) {
    const original: Call<T, K> = this === target ? own : (...given) => method.apply(this, given);
    return around.call(this, original, ...args);
  } as T[K];
}
