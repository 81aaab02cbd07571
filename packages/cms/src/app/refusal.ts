/** What a listener throws to keep Decap from going on; the operator reads the message. */
export class Refusal extends Error {
  // Decap puts the name in front of the message.
  override name = '';
}
