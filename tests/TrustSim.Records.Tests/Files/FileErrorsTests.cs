using System.Diagnostics;
using TrustSim.Presentation.Catalogues;
using TrustSim.Records.Files;

namespace TrustSim.Records.Tests.Files;

/// <summary>Errors of the system about files, in plain words.</summary>
public sealed class FileErrorsTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string In(string name) => Path.Combine(folder, name);

    [Fact]
    public void A_file_that_is_not_there() => Said(() => File.ReadAllText(In("none"))).ShouldBe("There is no such file.");

    [Fact]
    public void A_folder_that_is_not_there()
    {
        Said(() => File.ReadAllText(In("none/x"))).ShouldBe("There is no such folder.");
        Said(() => Directory.GetFiles(In("none"))).ShouldBe("There is no such folder.");
    }

    [Fact]
    public void A_name_that_is_too_long() => Said(() => File.ReadAllText(In(new string('x', 5_000)))).ShouldBe("Its name is too long.");

    [Fact]
    public void A_name_that_cannot_be_one()
    {
        Said(() => File.ReadAllText("")).ShouldBe("That cannot be the name of a file.");
        Said(() => File.ReadAllText("a\0b")).ShouldBe("That cannot be the name of a file.");
    }

    [Fact]
    public void A_file_that_is_there_already()
    {
        File.WriteAllText(In("a"), "");
        Said(() => new FileStream(In("a"), FileMode.CreateNew).Dispose()).ShouldBe("It is there already.");
    }

    [Fact]
    public void A_file_that_another_program_has_open()
    {
        using var open = new FileStream(In("a"), FileMode.Create, FileAccess.Write, FileShare.None);
        Said(() => File.ReadAllText(In("a"))).ShouldBe("It is open in another program.");
    }

    [Fact]
    public void A_full_disk()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a disk that is always full.");
        Said(() => File.WriteAllText("/dev/full", "x")).ShouldBe("The disk is full.");
    }

    [Fact]
    public void A_link_that_leads_to_itself()
    {
        File.CreateSymbolicLink(In("loop"), In("loop"));
        Said(() => File.ReadAllText(In("loop"))).ShouldBe("It is a link that leads back to itself.");
    }

    [Fact]
    public void A_file_that_may_not_be_read()
    {
        Said(() => throw new UnauthorizedAccessException("Access to the path 'x' is denied.")).ShouldBe("You are not allowed to.");
        Said(() => throw new UnauthorizedAccessException("x", new IOException("x", 30))).ShouldBe("The disk is read-only.");
    }

    [Theory]
    [InlineData(28, "The disk is full.")]
    [InlineData(122, "Your share of the disk is full.")]
    [InlineData(27, "It would be larger than a file may be here.")]
    [InlineData(32, "The program that reads it has stopped.")]
    [InlineData(unchecked((int)0x80070070), "The disk is full.")]
    [InlineData(unchecked((int)0x80070020), "It is open in another program.")]
    [InlineData(4711, "The system refuses it (error 1267).")]
    public void A_number_of_the_system(int number, string says) =>
        $"{Say.Why(new IOException("In the words of the framework", number))}".ShouldBe(says);

    [Fact]
    public void A_file_that_would_grow_too_large() =>
        Said(() => throw new ArgumentOutOfRangeException("value", "Specified file length was too large for the file system."))
            .ShouldBe("It would be larger than a file may be here.");

    [Fact]
    public void A_refusal_of_this_program_keeps_its_reason() =>
        FileErrors.Describe(new FileRefusedException(new("journal.gone"))).ShouldBe(new("journal.gone"));

    [Fact]
    public void A_clause_begins_small_and_has_no_stop() =>
        FileErrors.Describe(new FileNotFoundException()).InWords().ShouldBe("there is no such file");

    [Fact]
    public void A_mistake_of_the_program_is_not_a_file_error()
    {
        foreach (var mistake in (Exception[])[new InvalidOperationException(), new ArgumentOutOfRangeException("index"),
            new ArgumentNullException("scenario"), new UnreachableException()]) FileErrors.Has(mistake).ShouldBeFalse();
    }

    static string Said(Action action)
    {
        var exception = Should.Throw<Exception>(action);
        FileErrors.Has(exception).ShouldBeTrue();
        return $"{Say.Why(exception)}";
    }
}
