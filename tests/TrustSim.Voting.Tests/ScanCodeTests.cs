namespace TrustSim.Voting.Tests;

public sealed class ScanCodeTests
{
    const int Quiet = 4;

    [Fact]
    public void The_longest_address_takes_33_by_33_cells()
    {
        var cells = ScanCode.Draw("HTTP://192.168.100.200:65535/K7Q2");
        (cells.GetLength(0), cells.GetLength(1)).ShouldBe((33, 33));
    }

    [Fact]
    public void Four_cells_on_each_side_are_light_and_the_corners_begin_behind_them()
    {
        var cells = ScanCode.Draw("HTTP://192.168.1.20:8080/K7Q2");
        var size = cells.GetLength(0);
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++)
                if (Math.Min(row, column) < Quiet || Math.Max(row, column) >= size - Quiet) cells[row, column].ShouldBeFalse();
        (cells[Quiet, Quiet], cells[Quiet, size - Quiet - 1], cells[size - Quiet - 1, Quiet]).ShouldBe((true, true, true));
        cells[Quiet + 1, Quiet + 1].ShouldBeFalse();
        cells[Quiet + 3, Quiet + 3].ShouldBeTrue();
    }
}
