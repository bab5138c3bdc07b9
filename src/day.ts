/** A value of a statement's parameter that is a day, `YYYY-MM-DD`: the database gets it as a date of its own. */
export class Day {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toJSON(): string {
    return this.text;
  }
}
