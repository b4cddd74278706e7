using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Findings;

namespace CivilStatus.Validation.Authoring.Linting;

/// <summary>Profiles for entries that exist already must never refuse one.</summary>
internal static class ProfileLint
{
    private const string NewRegistrations = "registration";

    public static void Profile(Profile profile, DiagnosticBag bag)
    {
        if (profile.Id == NewRegistrations || profile.From == NewRegistrations || !profile.Violated.Values.Concat(profile.Undecided.Values).Contains(Effect.Reject)) return;
        bag.Error(Codes.Profile, new SourcePlace($"profiles/{profile.Id}.json", 0, "$.violated"),
            LocalizedText.Of("Chỉ ngữ cảnh registration, và ngữ cảnh bắt đầu từ nó, được từ chối (reject).", "Only the profile registration, and one that starts from it, may reject."),
            LocalizedText.Of("Trường hợp đã đăng ký không bao giờ bị từ chối: dùng review hoặc note.", "An entry that exists is never refused: use review or note."));
    }
}
