const radians = (degrees) => (degrees * Math.PI) / 180;
/**
 * The direction in which the shortest way on the sphere from one point to another begins: degrees from north,
 * clockwise, from 0 up to 360. Null where the two are one.
 */
export function bearing(from, to) {
    if (from[0] === to[0] && from[1] === to[1])
        return null;
    const [start, end] = [radians(from[0]), radians(to[0])];
    const turn = radians(to[1] - from[1]);
    const east = Math.sin(turn) * Math.cos(end);
    const north = Math.cos(start) * Math.sin(end) - Math.sin(start) * Math.cos(end) * Math.cos(turn);
    return ((((Math.atan2(east, north) * 180) / Math.PI) % 360) + 360) % 360;
}
