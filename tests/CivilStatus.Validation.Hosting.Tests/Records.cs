namespace CivilStatus.Hosting.Tests;

/// <summary>Records that tests send; nobody in them is real.</summary>
internal static class Records
{
    public const string MotherOf12 =
        """{"event":"birth","entry":{"number":"29/2012","book":"01/2012","date":"20/07/2012","signatory":"Dương Quang Vỵ","signatoryTitle":"Chủ tịch"},"child":{"name":"H'Hen Niê","sex":"female","born":"10/06/2012"},"mother":{"name":"H'Lan Niê","born":"02/02/2000"}}""";

    public const string FutureYear = """{"event":"death","deceased":{"name":"Lê Văn Tám","born":"01/04/5005"},"deathDate":"01/02/1990"}""";

    public const string Clean =
        """{"event":"death","entry":{"number":"7","book":"01","date":"02/02/1990","signatory":"Lê Văn A","signatoryTitle":"Chủ tịch"},"deceased":{"name":"Lê Văn Tám","born":"1920"},"deathDate":"01/02/1990","deathPlace":"tại nhà"}""";
}
