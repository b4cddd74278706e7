namespace CivilStatus.Cli.Reports.Html.Model;

/// <summary>How grave something is; gives it its colour.</summary>
internal enum Tone
{
    /// <summary>Nothing to say.</summary>
    Good,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Somebody has to look.</summary>
    Review,

    /// <summary>Refused.</summary>
    Reject,

    /// <summary>Could not be looked at.</summary>
    Broken,
}
