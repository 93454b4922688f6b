/** Keeps a value until something it depends on is another. */
export class Memo<T> {
  #depends: readonly unknown[] | undefined;
  #value: T | undefined;

  get(depends: readonly unknown[], make: () => T): T {
    if (!this.#depends || depends.some((each, index) => each !== this.#depends?.[index])) {
      this.#value = make();
      this.#depends = depends;
    }
    return this.#value as T;
  }
}
