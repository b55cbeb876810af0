namespace TrustSim.Core.Workshops;

/// <summary>The code in the address for phones. Its signs are not taken for one another, and make no words.</summary>
public static class PhoneCode
{
    public const int Length = 4;

    /// <summary>The lowest port that a program needs no right for.</summary>
    public const int LowestPort = 1024;

    public const string Signs = "BCDFGHJKMPQRTVWXY2346789";

    /// <summary>Whether a text is such a code, in capitals.</summary>
    public static bool IsCode(string text) => text.Length == Length && text.All(Signs.Contains);

    internal static Refusal? Validate(WorkshopAct.Admit admit) =>
        IsCode(admit.Code) && admit.Port is >= LowestPort and <= ushort.MaxValue ? null : new Refusal("refusal.no-such-code");
}
