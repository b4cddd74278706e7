using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Registers;

/// <summary>A store that cannot be worked with. The input is never touched.</summary>
public sealed class RegisterStoreException : Exception
{
    internal RegisterStoreException(RegisterStoreErrorCode code, LocalizedText text, Exception? cause = null)
        : base(text.In("en"), cause)
        => (Code, Text) = (code, text);

    /// <summary>What is wrong.</summary>
    public RegisterStoreErrorCode Code { get; }

    /// <summary>What is wrong and what to do.</summary>
    public LocalizedText Text { get; }
}
