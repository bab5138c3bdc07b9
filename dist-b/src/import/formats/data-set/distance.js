/** Mean radius of the earth in km (IUGG). */
const radius = 6371;
/** Kilometres between two points on a sphere, by the haversine formula: right to 0.5 %. */
export function kmBetween(one, other) {
    const [north, south] = [radians(one.latitude), radians(other.latitude)];
    const east = radians(other.longitude - one.longitude);
    const chord = haversine(south - north) + Math.cos(north) * Math.cos(south) * haversine(east);
    return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}
function haversine(angle) {
    return Math.sin(angle / 2) ** 2;
}
function radians(degrees) {
    return (degrees * Math.PI) / 180;
}
