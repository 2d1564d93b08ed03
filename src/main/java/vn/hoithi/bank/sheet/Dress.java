package vn.hoithi.bank.sheet;

/**
 * How a cell is dressed, as far as that can mark an answer.
 *
 * @param colour of its letters; empty for black
 * @param fill behind them; empty for none and for white
 */
record Dress(boolean bold, String colour, String fill) {
    static final Dress PLAIN = new Dress(false, "", "");
}
