namespace TrustSim.Presentation.Projector;

/// <summary>
/// Signs that people in the last row can read. No two look alike from afar: a zero has its stroke, a one its foot, and a B and a D are
/// straight on the left where an 8 and an O are round.
/// </summary>
static class BigText
{
    public const int Height = 5;
    public const int LetterHeight = 3;
    public const int LetterWidth = 7;

    /// <summary>Renders text in rows of one width: digits, A to Z, and : + - − % and space. Any other sign is an empty box.</summary>
    public static ImmutableArray<string> Render(string text)
    {
        var signs = text.EnumerateRunes().Select(sign => Sign(Rune.ToUpperInvariant(sign)).Split('|')).ToList();
        return [.. Enumerable.Range(0, Height).Select(row => string.Join(' ', signs.Select(sign => sign[row])))];
    }

    /// <summary>Renders a letter or a digit, <see cref="LetterWidth"/> cells wide. Any other sign is an empty box.</summary>
    public static ImmutableArray<string> Letter(char letter) => [.. Small(char.ToUpperInvariant(letter)).Split('|')];

    /// <summary>Renders a number of votes or of minutes, as high as a letter.</summary>
    /// <param name="number">0 or more.</param>
    public static ImmutableArray<string> Number(int number)
    {
        var digits = Digits(number).Select(digit => Letter(digit)).ToList();
        return [.. Enumerable.Range(0, LetterHeight).Select(row => string.Join(' ', digits.Select(digit => digit[row])))];
    }

    static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    static string Sign(Rune sign) => sign.IsBmp ? Big((char)sign.Value) : Big('\uFFFD');

    static string Big(char sign) => sign switch
    {
        '0' => " █████ |██  ███|██ █ ██|███  ██| █████ ",
        '1' => "  ███  | ████  |   ██  |   ██  | ██████",
        '2' => "██████ |     ██| █████ |██     |███████",
        '3' => "██████ |     ██| █████ |     ██|██████ ",
        '4' => "██   ██|██   ██|███████|     ██|     ██",
        '5' => "███████|██     |██████ |     ██|██████ ",
        '6' => " ██████|██     |██████ |██   ██| █████ ",
        '7' => "███████|     ██|    ██ |   ██  |   ██  ",
        '8' => " █████ |██   ██| █████ |██   ██| █████ ",
        '9' => " █████ |██   ██| ██████|     ██|██████ ",
        ':' => "  |██|  |██|  ",
        ' ' => "   |   |   |   |   ",
        '+' => "      |  ██  |██████|  ██  |      ",
        '-' => "      |      |██████|      |      ",
        '−' => "      |      |██████|      |      ",
        '%' => "██   ██|    ██ |   ██  |  ██   |██   ██",
        'A' => " █████ |██   ██|███████|██   ██|██   ██",
        'B' => "██████ |██   ██|██████ |██   ██|██████ ",
        'C' => " ██████|██     |██     |██     | ██████",
        'D' => "██████ |██   ██|██   ██|██   ██|██████ ",
        'E' => "███████|██     |█████  |██     |███████",
        'F' => "███████|██     |█████  |██     |██     ",
        'G' => " ██████|██     |██  ███|██   ██| ██████",
        'H' => "██   ██|██   ██|███████|██   ██|██   ██",
        'I' => "██████|  ██  |  ██  |  ██  |██████",
        'J' => "     ██|     ██|     ██|██   ██| █████ ",
        'K' => "██   ██|██  ██ |█████  |██  ██ |██   ██",
        'L' => "██     |██     |██     |██     |███████",
        'M' => "██     ██|███   ███|████ ████|██ ███ ██|██  █  ██",
        'N' => "██   ██|███  ██|██ █ ██|██  ███|██   ██",
        'O' => " █████ |██   ██|██   ██|██   ██| █████ ",
        'P' => "██████ |██   ██|██████ |██     |██     ",
        'Q' => " █████ |██   ██|██   ██|██  ██ | ███ ██",
        'R' => "██████ |██   ██|██████ |██  ██ |██   ██",
        'S' => " ██████|██     | █████ |     ██|██████ ",
        'T' => "████████|   ██   |   ██   |   ██   |   ██   ",
        'U' => "██   ██|██   ██|██   ██|██   ██| █████ ",
        'V' => "██   ██|██   ██|██   ██| ██ ██ |  ███  ",
        'W' => "██  █  ██|██ ███ ██|████ ████|███   ███|██     ██",
        'X' => "██   ██| ██ ██ |  ███  | ██ ██ |██   ██",
        'Y' => "██    ██| ██  ██ |  ████  |   ██   |   ██   ",
        'Z' => "███████|    ██ |  ███  | ██    |███████",
        _ => "┌─────┐|│     │|│     │|│     │|└─────┘",
    };

    static string Small(char sign) => sign switch
    {
        'A' => "▄█▀▀▀█▄|██▄▄▄██|██   ██",
        'B' => "██▀▀▀█▄|██▀▀▀█▄|██▄▄▄█▀",
        'C' => "▄█▀▀▀▀▀|██     |▀█▄▄▄▄▄",
        'D' => "██▀▀▀█▄|██   ██|██▄▄▄█▀",
        'E' => "██▀▀▀▀▀|██▀▀▀▀ |██▄▄▄▄▄",
        'F' => "██▀▀▀▀▀|██▀▀▀▀ |██     ",
        'G' => "▄█▀▀▀▀▀|██  ▀██|▀█▄▄▄██",
        'H' => "██   ██|██▀▀▀██|██   ██",
        'I' => "▀▀███▀▀|  ███  |▄▄███▄▄",
        'J' => "     ██|     ██|▀█▄▄▄█▀",
        'K' => "██  ▄█▀|█████  |██  ▀█▄",
        'L' => "██     |██     |██▄▄▄▄▄",
        'M' => "██▄ ▄██|██▀█▀██|██   ██",
        'N' => "██▄  ██|██▀█▄██|██  ▀██",
        'O' => "▄█▀▀▀█▄|██   ██|▀█▄▄▄█▀",
        'P' => "██▀▀▀█▄|██▄▄▄█▀|██     ",
        'Q' => "▄█▀▀▀█▄|██ ▄ ██|▀█▄▄▀█▄",
        'R' => "██▀▀▀█▄|██▄▄▄█▀|██  ▀█▄",
        'S' => "▄█▀▀▀▀▄|▀▀▀▀▀█▄|▀▄▄▄▄█▀",
        'T' => "▀▀███▀▀|  ███  |  ███  ",
        'U' => "██   ██|██   ██|▀█▄▄▄█▀",
        'V' => "██   ██|▀█▄ ▄█▀|  ▀█▀  ",
        'W' => "██   ██|██▄█▄██|██▀ ▀██",
        'X' => "▀█▄ ▄█▀|  ███  |▄█▀ ▀█▄",
        'Y' => "▀█▄ ▄█▀|  ▀█▀  |   █   ",
        'Z' => "▀▀▀▀▄█▀|  ▄█▀  |▄█▀▄▄▄▄",
        '0' => "▄█▀▀▀█▄|██▄█▀██|▀█▄▄▄█▀",
        '1' => "▄████  |  ███  |▄▄███▄▄",
        '2' => "▀▀▀▀▀█▄|▄█▀▀▀▀▀|██▄▄▄▄▄",
        '3' => "▀▀▀▀▀█▄| ▀▀▀▀█▄|▄▄▄▄▄█▀",
        '4' => "██   ██|▀▀▀▀▀██|     ██",
        '5' => "██▀▀▀▀▀|▀▀▀▀▀█▄|▄▄▄▄▄█▀",
        '6' => "▄█▀▀▀▀▀|██▀▀▀█▄|▀█▄▄▄█▀",
        '7' => "▀▀▀▀▀██|   ▄█▀ |  ██   ",
        '8' => "▄█▀▀▀█▄|▄█▀▀▀█▄|▀█▄▄▄█▀",
        '9' => "▄█▀▀▀█▄|▀█▄▄▄██|▄▄▄▄▄█▀",
        _ => "┌─────┐|│     │|└─────┘",
    };
}
