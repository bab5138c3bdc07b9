/** How fast it goes, and how long it will take at that rate. */
export function progressOf({ seconds, ...counts }) {
    const { rows, bytesRead, bytes } = counts;
    const secondsLeft = bytesRead === 0 ? null : Math.round((seconds * (bytes - bytesRead)) / bytesRead);
    return { ...counts, rowsPerSecond: seconds > 0 ? Math.round(rows / seconds) : 0, secondsLeft };
}
/** Such as `12,000 rows, 3 rejected, 41 %, 2,400 rows/s, 8 s left`. */
export function progressLine({ rows, rejected, bytesRead, bytes, rowsPerSecond, secondsLeft, }) {
    const percent = bytes === 0 ? 100 : Math.floor((100 * bytesRead) / bytes);
    return [
        counted(rows, "row"),
        ...(rejected > 0 ? [`${amount(rejected)} rejected`] : []),
        `${percent} %`,
        `${amount(rowsPerSecond)} rows/s`,
        ...(secondsLeft === null ? [] : [`${duration(secondsLeft)} left`]),
    ].join(", ");
}
/** A number with its thousands told apart. */
export function amount(number) {
    return number.toLocaleString("en-US");
}
/** A number of things, such as `1 row` or `12,000 rows`. */
export function counted(number, thing) {
    return `${amount(number)} ${thing}${number === 1 ? "" : "s"}`;
}
/** Such as `8 s`, `3 min 5 s` or `1 h 2 min`. */
export function duration(seconds) {
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3_600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
