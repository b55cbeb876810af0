namespace TrustSim.Core.Conditions;

/// <summary>One word or sign of a condition.</summary>
readonly record struct Token(TokenKind Kind, string Text, int Column);

enum TokenKind
{
    Word,
    Number,
    Sign,
    End,
}
