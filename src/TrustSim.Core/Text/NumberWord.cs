namespace TrustSim.Core.Text;

/// <summary>Small numbers as English text writes them.</summary>
public static class NumberWord
{
    static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Spells out 0 (no) to 12; larger numbers stay in digits.</summary>
    public static string From(int number) =>
        number >= 0 && number < Words.Length ? Words[number] : number.ToString(CultureInfo.InvariantCulture);
}
