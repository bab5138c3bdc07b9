/**
 * What a node holds after one more record of it: of all its records, the one that was known first, whole; of several of
 * that day, the first by key. So what a later report says takes nothing away from what was known, nor adds to it under an
 * earlier day, and the order of import leaves no trace. The same report may change its own record.
 */
export function recordAgain(there, record) {
    if (there === undefined || there.recordedBy === record.recordedBy)
        return record;
    return isBefore(record, there) ? record : there;
}
function isBefore(record, other) {
    if (record.recordedOn === other.recordedOn)
        return record.recordedBy < other.recordedBy;
    if (record.recordedOn === null || other.recordedOn === null)
        return other.recordedOn === null;
    return record.recordedOn < other.recordedOn;
}
