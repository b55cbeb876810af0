using System.Globalization;
using ZXing;
using ZXing.Common;

namespace TrustSim.EndToEnd.Screen;

/// <summary>Reads the code on a terminal's screen as a camera does: from the colours of each cell's upper and lower half.</summary>
static class CodeOnScreen
{
    const int Scale = 4;
    const byte White = 255;

    /// <param name="coloured">The screen with its colours, as the terminal keeps it.</param>
    /// <returns>The text of the code; null where there is none to be read.</returns>
    public static string? Read(string coloured)
    {
        var rows = coloured.Split('\n').Select(Halves).ToList();
        var width = rows.Max(row => row.Count);
        var (across, down) = (width * Scale, rows.Count * 2 * Scale);
        var pixels = new byte[across * down];
        Array.Fill(pixels, White);
        for (var y = 0; y < down; y++)
        {
            var row = rows[y / (2 * Scale)];
            for (var x = 0; x < row.Count * Scale; x++)
                pixels[y * across + x] = y / Scale % 2 == 0 ? row[x / Scale].Upper : row[x / Scale].Lower;
        }

        var reader = new BarcodeReaderGeneric
        {
            Options = new DecodingOptions { PossibleFormats = [BarcodeFormat.QR_CODE], TryHarder = true },
        };
        return reader.Decode(pixels, across, down, RGBLuminanceSource.BitmapFormat.Gray8)?.Text;
    }

    /// <summary>The brightness of both halves of each cell of a row. A sign other than the half block leaves its ground.</summary>
    static List<(byte Upper, byte Lower)> Halves(string row)
    {
        var (ink, ground) = (White, White);
        List<(byte, byte)> cells = [];
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '\u001b' && row.IndexOf('m', i) is > 0 and var end)
            {
                (ink, ground) = Colours(row[(i + 2)..end], ink, ground);
                i = end;
            }
            else cells.Add((ground, row[i] == '▄' ? ink : ground));
        }

        return cells;
    }

    static (byte Ink, byte Ground) Colours(string sequence, byte ink, byte ground)
    {
        int[] numbers =
            [.. sequence.Split(';').Select(text => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        for (var i = 0; i < numbers.Length; i++)
        {
            switch (numbers[i])
            {
                case 0 or 39 or 49:
                    if (numbers[i] != 49) ink = White;
                    if (numbers[i] != 39) ground = White;
                    break;
                case 38 or 48 when i + 1 < numbers.Length && numbers[i + 1] == 2:
                    Set(numbers[i] == 38, (byte)numbers[i + 2]);
                    i += 4;
                    break;
                case 38 or 48:
                    // Of the 256 colours only the darkest and the brightest are in a code.
                    Set(numbers[i] == 38, numbers[i + 2] is 0 or 16 ? (byte)0 : White);
                    i += 2;
                    break;
                case >= 30 and <= 37 or >= 40 and <= 47:
                    Set(numbers[i] < 40, numbers[i] % 10 == 0 ? (byte)0 : White);
                    break;
            }
        }

        return (ink, ground);

        void Set(bool isInk, byte brightness)
        {
            if (isInk) ink = brightness;
            else ground = brightness;
        }
    }
}
