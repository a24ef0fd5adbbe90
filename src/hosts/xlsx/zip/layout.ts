export const endSignature = 0x06054b50;
export const recordSignature = 0x02014b50;
export const localSignature = 0x04034b50;

/** The lengths of a zip's records without the texts and extra fields that follow them. */
export const recordLength = 46;
export const localLength = 30;
export const endLength = 22;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
