using TrustSim.Presentation.Pages;
using TrustSim.Records.Export;

namespace TrustSim.Presentation.Tests.Catalogues;

public sealed class PracticeNoticeTests
{
    /// <summary>Pages say it as one says it today; the notice of a format never changes, since other programs read it.</summary>
    [Fact]
    public void Pages_and_exports_say_that_it_is_practice()
    {
        Wording.Practice.Plain.ShouldBe("Practice. Nobody is being assessed.");
        PracticeNotice.Text.ShouldBe("This is a practice result. It is no assessment of a person.");
    }
}
