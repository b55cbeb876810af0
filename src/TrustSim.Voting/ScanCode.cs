using QRCoder;

namespace TrustSim.Voting;

/// <summary>A code to be scanned.</summary>
static class ScanCode
{
    /// <summary>
    /// Draws a QR code with the least error correction (level L), since a wall or a screen has no scratches and fewer cells are larger.
    /// </summary>
    /// <param name="text">Capitals, digits and <c>$%*+-./:</c> need the fewest cells: up to 47 of them fit into 33 × 33.</param>
    /// <returns>The cells with four of quiet zone on each side, row by row; true is dark.</returns>
    public static bool[,] Draw(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.L);
        var rows = code.ModuleMatrix;
        var cells = new bool[rows.Count, rows.Count];
        for (var row = 0; row < rows.Count; row++)
            for (var column = 0; column < rows.Count; column++) cells[row, column] = rows[row][column];
        return cells;
    }
}
