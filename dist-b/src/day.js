/** A value of a statement's parameter that is a day, `YYYY-MM-DD`: the database gets it as a date of its own. */
export class Day {
    constructor(text) {
        this.text = text;
    }
    toJSON() {
        return this.text;
    }
}
