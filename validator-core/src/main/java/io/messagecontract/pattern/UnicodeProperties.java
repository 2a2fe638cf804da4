package io.messagecontract.pattern;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that {@code \p{…}} may have (ECMA-262, tables 67 to 69 of "Unicode properties"). */
public final class UnicodeProperties {

  private static final Set<String> CATEGORIES =
      names(
          """
          L Letter Lu Uppercase_Letter Ll Lowercase_Letter Lt Titlecase_Letter LC Cased_Letter
          Lm Modifier_Letter Lo Other_Letter M Mark Combining_Mark Mn Nonspacing_Mark
          Mc Spacing_Mark Me Enclosing_Mark N Number Nd Decimal_Number digit Nl Letter_Number
          No Other_Number P Punctuation punct Pc Connector_Punctuation Pd Dash_Punctuation
          Ps Open_Punctuation Pe Close_Punctuation Pi Initial_Punctuation Pf Final_Punctuation
          Po Other_Punctuation S Symbol Sm Math_Symbol Sc Currency_Symbol Sk Modifier_Symbol
          So Other_Symbol Z Separator Zs Space_Separator Zl Line_Separator Zp Paragraph_Separator
          C Other Cc Control cntrl Cf Format Cs Surrogate Co Private_Use Cn Unassigned
          """);

  private static final Set<String> BINARY =
      names(
          """
          ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C
          Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF
          Changes_When_Casemapped CWCM Changes_When_Lowercased CWL
          Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT
          Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep
          Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase
          Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base
          Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB
          IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control
          Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar
          Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical
          Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term
          Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space
          XID_Continue XIDC XID_Start XIDS
          """);

  private static final Pattern CATEGORY = Pattern.compile("(?:General_Category|gc)=(\\w+)");
  private static final Pattern SCRIPT =
      Pattern.compile("(?:Script|sc|Script_Extensions|scx)=([A-Z][A-Za-z_]+)");

  private UnicodeProperties() {}

  /** Tells whether a name between the braces is one. */
  public static boolean contain(String name) {
    Matcher category = CATEGORY.matcher(name);
    Matcher script = SCRIPT.matcher(name);
    return BINARY.contains(name)
        || CATEGORIES.contains(category.matches() ? category.group(1) : name)
        || (script.matches() && isScript(script.group(1)));
  }

  static boolean isScript(String name) {
    try {
      Character.UnicodeScript.forName(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Set<String> names(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
