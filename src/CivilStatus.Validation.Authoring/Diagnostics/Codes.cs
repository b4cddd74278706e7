namespace CivilStatus.Validation.Authoring.Diagnostics;

/// <summary>The stable codes of diagnostics; a code is never used again for something else.</summary>
public static class Codes
{
    /// <summary>The file is not JSON.</summary>
    public const string NotJson = "CAT001";

    /// <summary>A key stands twice in an object.</summary>
    public const string DuplicateKey = "CAT002";

    /// <summary>A key that is not allowed there.</summary>
    public const string UnknownKey = "CAT003";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "CAT004";

    /// <summary>A JSON value of the wrong type.</summary>
    public const string WrongType = "CAT005";

    /// <summary>A value outside what is allowed.</summary>
    public const string BadValue = "CAT006";

    /// <summary>A text that is not in composed form (NFC).</summary>
    public const string NotComposed = "CAT007";

    /// <summary>A text that lacks a language of the catalogue.</summary>
    public const string MissingLanguage = "CAT008";

    /// <summary>A file that does not belong into the folder, or whose name is not its id.</summary>
    public const string FileName = "CAT009";

    /// <summary>An id that two files bear.</summary>
    public const string DuplicateId = "CAT010";

    /// <summary>A folder or file that must be there is not, or cannot be read.</summary>
    public const string Unreadable = "CAT011";

    /// <summary>An id or name that is not of the agreed form.</summary>
    public const string IdForm = "CAT012";

    /// <summary>A reference to something the catalogue does not have.</summary>
    public const string DanglingReference = "CAT101";

    /// <summary>A placeholder that stands for nothing, or not in every language.</summary>
    public const string Placeholder = "CAT102";

    /// <summary>A legal ground where there must be one is missing, or one that carries more than it is verified for.</summary>
    public const string Ground = "CAT103";

    /// <summary>Two values of a parameter hold on the same day in the same territory, or two rows of a table bear one name on the same day.</summary>
    public const string OverlappingValues = "CAT104";

    /// <summary>A rule whose law changes has no law date.</summary>
    public const string LawDate = "CAT105";

    /// <summary>A profile that refuses where nothing may be refused, or leaves a kind out.</summary>
    public const string Profile = "CAT106";

    /// <summary>A ground rests on an instrument that was not in force in the period claimed.</summary>
    public const string InstrumentNotInForce = "CAT107";

    /// <summary>A rule that would refuse, resting on nothing verified: it is at most a note.</summary>
    public const string UnverifiedBlocking = "CAT108";

    /// <summary>A condition too long or nested too deep.</summary>
    public const string ConditionSize = "CAT201";

    /// <summary>A character or word that conditions do not have.</summary>
    public const string ConditionWord = "CAT202";

    /// <summary>A condition that is not well formed, or whose types do not fit.</summary>
    public const string ConditionSyntax = "CAT203";

    /// <summary>A construct that parses and is not allowed.</summary>
    public const string ConditionConstruct = "CAT204";

    /// <summary>A code that the field does not have.</summary>
    public const string ConditionCode = "CAT205";

    /// <summary>An example whose verdict is not the expected one.</summary>
    public const string ExampleFailed = "CAT301";

    /// <summary>An example that a rule must have is missing.</summary>
    public const string ExampleMissing = "CAT302";

    /// <summary>The record of an example cannot be read.</summary>
    public const string ExampleRecord = "CAT303";

    /// <summary>A case of a law table whose verdict is not the one that the table states.</summary>
    public const string LawTableFailed = "CAT311";

    /// <summary>A law table that says nothing of some day and territory.</summary>
    public const string LawTableGap = "CAT312";

    /// <summary>A law table that says two things of some day and territory.</summary>
    public const string LawTableOverlap = "CAT313";

    /// <summary>A day on which the law of a parameter or rule changes, and which no law table states.</summary>
    public const string LawTableMissing = "CAT314";

    /// <summary>Days on which a parameter has neither a value nor a declared void somewhere.</summary>
    public const string NoValue = "CAT401";

    /// <summary>A rule that can apply to no entry.</summary>
    public const string NeverApplies = "CAT501";

    /// <summary>A rule that no entry can breach.</summary>
    public const string NeverBreached = "CAT502";

    /// <summary>A rule that no entry can satisfy.</summary>
    public const string NeverSatisfied = "CAT503";

    /// <summary>An exception that saves no entry from a breach.</summary>
    public const string ExceptionNeverReached = "CAT504";

    /// <summary>An exception that permits every breach of its rule.</summary>
    public const string ExceptionNotNarrower = "CAT505";

    /// <summary>A part of a condition that changes nothing for any entry.</summary>
    public const string DeadClause = "CAT506";

    /// <summary>Two rules that no entry to which both apply can satisfy together.</summary>
    public const string Contradiction = "CAT510";

    /// <summary>A question that the analysis could not decide.</summary>
    public const string NotDecided = "CAT520";

    /// <summary>An overlay whose base is not given, is another catalogue or is too old.</summary>
    public const string Base = "CAT601";

    /// <summary>An overlay that bears or names what belongs to its base: nothing of the base can be replaced.</summary>
    public const string BelongsToBase = "CAT602";

    /// <summary>A profile of the base made weaker.</summary>
    public const string ProfileWeakened = "CAT603";

    /// <summary>An id of a rule that the base may use for one of its own.</summary>
    public const string IdOfBase = "CAT604";
}
