namespace CivilStatus.Validation.Records;

/// <summary>Something a reader did or left alone that its user should know; never a finding about the entry. Immutable; safe to share between threads.</summary>
/// <param name="Code">What it is, such as <see cref="NoticeCode.UnknownProperty"/>.</param>
/// <param name="Field">The field or column it is about.</param>
/// <param name="Detail">The value it is about, as written.</param>
public sealed record Notice(NoticeCode Code, string Field, string Detail = "");
