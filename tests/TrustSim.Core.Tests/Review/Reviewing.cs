using TrustSim.Core.Play;
using TrustSim.Core.Review;

namespace TrustSim.Core.Tests.Review;

static class Reviewing
{
    public static Debrief Debrief(this Playthrough play) => Core.Review.Debrief.From(play);
}
