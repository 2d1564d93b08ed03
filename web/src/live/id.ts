/** A fresh id of 128 random bits in hex. (`crypto.randomUUID` does not exist on plain http pages, which LAN pages are.) */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
