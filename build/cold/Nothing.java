/** What a JVM costs that does nothing. */
public final class Nothing {

  public static void main(String[] none) {
    System.out.println("0 0 0");
  }
}
