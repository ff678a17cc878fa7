//! Pictures and videos.

use std::io::{self, Read};
use std::path::Path;

use alipay::ant_merchant::{ExpandIndirectImageUpload, ExpandIndirectImageUploadErrorCode};
use alipay::limits::Setting;
use alipay::offline::{MaterialImageUpload, MaterialImageUploadErrorCode};
use alipay::upload::Upload;
use alipay::{Client, Error, ProtocolChoice, RetryPolicy};

// region: path
/// Uploads the picture of a shop's front from disk. Returns its id for other APIs, and its address.
pub async fn shop_front(client: &Client, picture: &Path) -> Result<(String, String), UploadError> {
    // Opens the file now, and reads it while it is sent.
    let picture = Upload::from_path(picture).map_err(UploadError::File)?;
    let request =
        MaterialImageUpload::new().image_type(picture.extension().to_lowercase()).image_name("front").image_content(picture);
    // A second copy does no harm, and the description says so: the client may repeat the call after an unknown outcome.
    let stored = client.call(&request).retry(RetryPolicy::new(3)).await.map_err(|error| UploadError::Call(Box::new(error)))?;
    Ok((stored.image_id.clone(), stored.image_url.clone()))
}
// endregion

/// The reason why a picture was not uploaded.
#[derive(Debug)]
pub enum UploadError {
    /// The file cannot be read.
    File(io::Error),
    /// The call failed.
    Call(Box<Error<MaterialImageUploadErrorCode>>),
}

impl std::fmt::Display for UploadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(error) => write!(f, "the picture cannot be read: {error}"),
            Self::Call(error) => write!(f, "the picture was not uploaded: {error}"),
        }
    }
}

impl std::error::Error for UploadError {}

// region: reader
/// Passes on a licence that a merchant uploads to the shop, without keeping it. `length` is the number of its bytes.
pub async fn licence(
    client: &Client,
    file_name: &str,
    length: u64,
    content: impl Read + Send + 'static,
) -> Result<Option<String>, Error<ExpandIndirectImageUploadErrorCode>> {
    let picture = Upload::from_reader(file_name, length, content);
    let request = ExpandIndirectImageUpload::new().image_type(picture.extension().to_lowercase()).image_content(picture);
    let stored = client.call(&request).protocol(ProtocolChoice::Rest).await?;
    Ok(stored.into_inner().image_id)
}
// endregion

// region: limit
/// Uploads a video of up to 50 MB, as the platform allows to some apps.
pub async fn video(client: &Client, video: Upload) -> Result<String, Error<MaterialImageUploadErrorCode>> {
    let request = MaterialImageUpload::new().image_type("mp4").image_name("tour").image_content(video);
    let call = client.call(&request).limit("image_content.max_bytes", Setting::from(50 * 1024 * 1024));
    Ok(call.await?.image_id.clone())
}
// endregion

// region: message
/// Returns the reasons to show to whoever chose the file, or nothing if another file does not help.
pub fn problems(error: &Error<MaterialImageUploadErrorCode>) -> Vec<&'static str> {
    let of = |code: &str| match code {
        "EXCEED_MAX_SIZE" | "isv.exceed-max-size" | "isv.invalid-file-size" => Some("The picture is larger than 5 MB."),
        "UNKNOWN_FORMAT" | "isv.unknown-fomat" | "isv.invalid-file-extension" => Some("Choose a bmp, gif, jpg or png file."),
        "INVALID_FILE_BYTES" => Some("The file is empty or damaged."),
        "isv.image-unsafe" => Some("The platform does not accept the content of the picture."),
        _ => None,
    };
    match error {
        // Found by the client, with the codes that the platform would have returned.
        Error::Invalid(violations) => violations.codes().filter_map(of).collect(),
        error => error.sub_code().and_then(of).into_iter().collect(),
    }
}
// endregion
