using TrustSim.Presentation.Pages;
using TrustSim.Records.Export;

namespace TrustSim.Presentation.Tests.Catalogues;

public sealed class PracticeNoticeTests
{
    [Fact]
    public void Pages_and_exports_give_one_notice() => Wording.Practice.Plain.ShouldBe(PracticeNotice.Text);
}
