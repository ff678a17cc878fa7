//! `alipay.open.mini.innerversion.audit.submit` · 小程序版本提交审核
//!
//! Submit a version for review; the outcome arrives as a From message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/audit/submit`.
//! Described in `spec/open_mini/innerversion.audit.submit.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.audit.submit` (小程序版本提交审核).
///
/// Submit a version for review; the outcome arrives as a From message.
///
/// ```
/// use alipay::open_mini::InnerversionAuditSubmit;
///
/// let request = InnerversionAuditSubmit::new()
///     .app_category_ids("107211_ 107427");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_desc`](Self::app_desc) | at most 200 characters |
/// | [`app_english_name`](Self::app_english_name) | at most 30 characters; at least 3 characters |
/// | [`app_name`](Self::app_name) | at most 40 characters |
/// | [`app_slogan`](Self::app_slogan) | at most 32 characters |
/// | [`license_info`](Self::license_info) | required in some cases |
/// | [`out_door_pic`](Self::out_door_pic) | required in some cases |
/// | [`screen_shot_list`](Self::screen_shot_list) | at most 5 items |
/// | [`service_email`](Self::service_email) | required in some cases |
/// | [`service_phone`](Self::service_phone) | required in some cases |
/// | [`special_license_pic_list`](Self::special_license_pic_list) | required in some cases |
/// | [`version_desc`](Self::version_desc) | at most 500 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/audit/submit`.
/// Described in `spec/open_mini/innerversion.audit.submit.yaml`.
/// Returns [`InnerversionAuditSubmitResponse`], or an error with a [`InnerversionAuditSubmitErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.audit.submit")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/audit/submit")]
#[doc(alias = "小程序版本提交审核")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionAuditSubmit {
    /// Categories as `level1_level2;level1_level2`; defaults to the present ones, which need no license again.
    ///
    /// 小程序类目. Example: `107211_ 107427`.
    pub app_category_ids: Option<String>,
    /// Description; defaults to the present one.
    ///
    /// At most 200 characters. Example:
    /// `这是一个小程序的描述这是一个小程序的描述这是一个小程序的描述这是一个小程序的描述`.
    pub app_desc: Option<String>,
    /// English name; defaults to the present one, leave out for plugins.
    ///
    /// At most 30 characters; at least 3 characters. Example: `demoenname`.
    pub app_english_name: Option<String>,
    /// Logo URL: PNG or JPG, 1:1, 180×180 advised; defaults to the present one.
    ///
    /// 小程序logo图标. Example:
    /// `https://appstoreisvpic.alipayobjects.com/prod/f9e291ed-0de5-4f5e-97ec-f76b8414a3e0.png`.
    pub app_logo: Option<String>,
    /// Name, a Chinese character counting as two; defaults to the present one.
    ///
    /// At most 40 characters. Example: `XXX的应用`.
    pub app_name: Option<String>,
    /// Source; new parties must apply to Alipay for their own.
    ///
    /// 来源类型. Example: `AAA`.
    pub app_origin: Option<String>,
    /// One-sentence introduction; defaults to the present one.
    ///
    /// At most 32 characters. Example: `示例slogan`.
    pub app_slogan: Option<String>,
    /// Version to review as `x.y.z`; an app may have only one in or after review.
    ///
    /// Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id, to tell clients apart.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Business license, needed for some categories; not for templates and plugins.
    ///
    /// 营业执照信息; required in some cases.
    pub license_info: Option<AuditLicenseInfo>,
    /// Remark.
    ///
    /// 小程序备注. Example: `小程序备注示例`.
    pub memo: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019051464523527`.
    pub mini_app_id: Option<String>,
    /// New front categories, levels joined by `_`; defaults to the present ones, replaces `app_category_ids`.
    ///
    /// 新小程序前台类目. Example: `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`.
    pub mini_category_ids: Option<String>,
    /// Owner of the mini program, as an open id.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// URL of the storefront photo, needed for some categories; defaults to the present one.
    ///
    /// 门头照图片地址; required in some cases. Example:
    /// `https://appstoreisvpic.alipayobjects.com/prod/c74a6310-4695-48d7-8f1b-4e5cc11c7615.jpg`.
    pub out_door_pic: Option<String>,
    /// Pid that owns the mini program.
    ///
    /// 小程序所属PID. Example: `2088****`.
    pub pid: Option<String>,
    /// Two to five screenshots, JPG or PNG; leave out for mini programs made from a template.
    ///
    /// At most 5 items.
    pub screen_shot_list: Vec<String>,
    /// Customer service email, alternative to the phone; defaults to the present one.
    ///
    /// 小程序客服邮箱; required in some cases. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone, alternative to the email; defaults to the present one, leave out for plugins.
    ///
    /// 小程序客服电话; required in some cases. Example: `13800000000`.
    pub service_phone: Option<String>,
    /// One to three URLs of special licenses, comma-separated; needed for some categories, not templates or plugins.
    ///
    /// 特殊资质图片地址列表; required in some cases.
    pub special_license_pic_list: Option<String>,
    /// What changed in this version, as distinct from `app_desc`.
    ///
    /// 小程序版本变更描述; at most 500 characters. Example:
    /// `本版本主要新增了XXX功能：1、xxxxxxx； 2、xxxxxx；修复了XXXbug：1、xxxxxx；2、xxxxxx`.
    pub version_desc: Option<String>,
}

impl InnerversionAuditSubmit {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_category_ids`](Self::app_category_ids).
    #[inline]
    pub fn app_category_ids(mut self, app_category_ids: impl Into<String>) -> Self {
        self.app_category_ids = Some(app_category_ids.into());
        self
    }

    /// Sets [`app_desc`](Self::app_desc).
    #[inline]
    pub fn app_desc(mut self, app_desc: impl Into<String>) -> Self {
        self.app_desc = Some(app_desc.into());
        self
    }

    /// Sets [`app_english_name`](Self::app_english_name).
    #[inline]
    pub fn app_english_name(mut self, app_english_name: impl Into<String>) -> Self {
        self.app_english_name = Some(app_english_name.into());
        self
    }

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: impl Into<String>) -> Self {
        self.app_logo = Some(app_logo.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`app_slogan`](Self::app_slogan).
    #[inline]
    pub fn app_slogan(mut self, app_slogan: impl Into<String>) -> Self {
        self.app_slogan = Some(app_slogan.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`license_info`](Self::license_info).
    #[inline]
    pub fn license_info(mut self, license_info: AuditLicenseInfo) -> Self {
        self.license_info = Some(license_info);
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_category_ids`](Self::mini_category_ids).
    #[inline]
    pub fn mini_category_ids(mut self, mini_category_ids: impl Into<String>) -> Self {
        self.mini_category_ids = Some(mini_category_ids.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_door_pic`](Self::out_door_pic).
    #[inline]
    pub fn out_door_pic(mut self, out_door_pic: impl Into<String>) -> Self {
        self.out_door_pic = Some(out_door_pic.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`screen_shot_list`](Self::screen_shot_list).
    #[inline]
    pub fn screen_shot_list(
        mut self,
        screen_shot_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.screen_shot_list = screen_shot_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`service_email`](Self::service_email).
    #[inline]
    pub fn service_email(mut self, service_email: impl Into<String>) -> Self {
        self.service_email = Some(service_email.into());
        self
    }

    /// Sets [`service_phone`](Self::service_phone).
    #[inline]
    pub fn service_phone(mut self, service_phone: impl Into<String>) -> Self {
        self.service_phone = Some(service_phone.into());
        self
    }

    /// Sets [`special_license_pic_list`](Self::special_license_pic_list).
    #[inline]
    pub fn special_license_pic_list(
        mut self,
        special_license_pic_list: impl Into<String>,
    ) -> Self {
        self.special_license_pic_list = Some(special_license_pic_list.into());
        self
    }

    /// Sets [`version_desc`](Self::version_desc).
    #[inline]
    pub fn version_desc(mut self, version_desc: impl Into<String>) -> Self {
        self.version_desc = Some(version_desc.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.audit.submit` (小程序版本提交审核).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionAuditSubmitResponse {}

/// Business license submitted with a review.
///
/// | Field | Limits |
/// |---|---|
/// | [`license_no`](Self::license_no) | required in some cases |
/// | [`license_valid_date`](Self::license_valid_date) | a date |
/// | [`out_door_pic`](Self::out_door_pic) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AuditLicenseInfo {
    /// Name exactly as on the business license.
    ///
    /// 营业执照名称.
    pub license_name: Option<String>,
    /// Business license number, needed for some categories; defaults to the present one.
    ///
    /// 营业执照号; required in some cases.
    pub license_no: Option<String>,
    /// URLs of business license photos.
    ///
    /// 营业执照照片地址列表.
    pub license_pic_list: Vec<String>,
    /// Business license expiry; `9999-12-31` means no expiry.
    ///
    /// 营业执照有效期; a day, as `yyyy-MM-dd`.
    pub license_valid_date: Option<record::Date>,
    /// URL of the storefront photo, needed for some categories; defaults to the present one.
    ///
    /// 门头照图片地址; required in some cases.
    pub out_door_pic: Option<String>,
}

impl AuditLicenseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`license_name`](Self::license_name).
    #[inline]
    pub fn license_name(mut self, license_name: impl Into<String>) -> Self {
        self.license_name = Some(license_name.into());
        self
    }

    /// Sets [`license_no`](Self::license_no).
    #[inline]
    pub fn license_no(mut self, license_no: impl Into<String>) -> Self {
        self.license_no = Some(license_no.into());
        self
    }

    /// Sets [`license_pic_list`](Self::license_pic_list).
    #[inline]
    pub fn license_pic_list(
        mut self,
        license_pic_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.license_pic_list = license_pic_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`license_valid_date`](Self::license_valid_date).
    #[inline]
    pub fn license_valid_date(
        mut self,
        license_valid_date: impl Into<record::Date>,
    ) -> Self {
        self.license_valid_date = Some(license_valid_date.into());
        self
    }

    /// Sets [`out_door_pic`](Self::out_door_pic).
    #[inline]
    pub fn out_door_pic(mut self, out_door_pic: impl Into<String>) -> Self {
        self.out_door_pic = Some(out_door_pic.into());
        self
    }
}

/// The error codes of `alipay.open.mini.innerversion.audit.submit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionAuditSubmitErrorCode {
    /// `INVALID_MINI_APP_NAME_LENGTH`: The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    InvalidMiniAppNameLength,
    /// `SPECIAL_LICENSE_PICS_ARE_BLANK`: The pictures of the special license are missing.
    ///
    /// Send the pictures.
    SpecialLicensePicsAreBlank,
    /// `INVALID_MINI_APP_NAME`: The mini program's name contains invalid characters.
    ///
    /// Use Chinese characters, digits, letters and underscore only.
    InvalidMiniAppName,
    /// `INVALID_MINI_APP_EN_NAME`: The mini program's English name is not valid.
    ///
    /// Correct the English name.
    InvalidMiniAppEnName,
    /// `INVALID_MINI_APP_EN_NAME_LENGTH`: The length of the mini program's English name is not valid.
    ///
    /// Correct the length of the English name.
    InvalidMiniAppEnNameLength,
    /// `INVALID_MINI_APP_SLOGAN`: The mini program's slogan is not valid.
    ///
    /// Correct the slogan.
    InvalidMiniAppSlogan,
    /// `SERVICE_TEL_AND_MAIL_BOTH_BLANK`: The service phone and the service e-mail are both missing.
    ///
    /// Send at least one of them.
    ServiceTelAndMailBothBlank,
    /// `INVALID_MINI_APP_SERVICE_TEL`: The mini program's service phone contains invalid characters.
    ///
    /// Use 5 to 30 digits and hyphens only.
    InvalidMiniAppServiceTel,
    /// `INVALID_MINI_APP_SERVICE_MAIL`: The mini program's service e-mail address is not valid.
    ///
    /// Correct the service e-mail address.
    InvalidMiniAppServiceMail,
    /// `CATEGORY_NUM_IS_INVALID`: The number of categories must be 1 to 4.
    ///
    /// Send one to four category ids.
    CategoryNumIsInvalid,
    /// `CATEGORY_IS_BLANK`: The category is missing.
    ///
    /// Send the category.
    CategoryIsBlank,
    /// `APP_DESC_IS_BLANK`: The app description is missing.
    ///
    /// Send the app description.
    AppDescIsBlank,
    /// `INVALID_MINI_APP_DESC_LENGTH`: The length of the mini program's description is not valid.
    ///
    /// Correct the length of the description.
    InvalidMiniAppDescLength,
    /// `INVALID_MINI_APP_DESC`: The mini program's description is not valid.
    ///
    /// Correct the description.
    InvalidMiniAppDesc,
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `VERSION_DESC_IS_BLANK`: The version description is missing.
    ///
    /// Send a description of 30 to 500 characters.
    VersionDescIsBlank,
    /// `INVALID_VERSION_DESC_LENGTH`: The length of the version description is not valid.
    ///
    /// Check the length of the description.
    InvalidVersionDescLength,
    /// `INVALID_MINI_APP_VERSION_DESC`: The version description is not valid.
    ///
    /// Reword the description.
    InvalidMiniAppVersionDesc,
    /// `SCREEN_SHOTS_ARE_BLANK`: The screenshots are missing.
    ///
    /// Send screenshots.
    ScreenShotsAreBlank,
    /// `SCREEN_SHOT_NUM_IS_INVALID`: The number of screenshots is not valid.
    ///
    /// Send two to five screenshots.
    ScreenShotNumIsInvalid,
    /// `INVALID_MINI_APP_MEMO_LENGTH`: The length of the remark is not valid.
    ///
    /// Shorten the remark.
    InvalidMiniAppMemoLength,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `INVALID_MINI_APP_SAFE_DOMAIN`: A server domain of the mini program is not valid.
    ///
    /// Check the domain whitelist.
    InvalidMiniAppSafeDomain,
    /// `CAN_NOT_SUBMIT_WITH_ALI_CLOUD`: The version cannot be submitted because of Alibaba Cloud.
    CanNotSubmitWithAliCloud,
    /// `MINI_APP_NAME_DUPLICATE`: The mini program's name is already used.
    ///
    /// Choose another name.
    MiniAppNameDuplicate,
    /// `MINI_APP_EN_NAME_DUPLICATE`: The mini program's English name is already used.
    ///
    /// Choose another English name.
    MiniAppEnNameDuplicate,
    /// `INVALID_CATEGORY`: The category does not exist.
    ///
    /// Look up the category and check its format.
    InvalidCategory,
    /// `MINI_APP_NAME_SENSITIVE`: The mini program's name contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppNameSensitive,
    /// `MINI_APP_EN_NAME_SENSITIVE`: The mini program's English name contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppEnNameSensitive,
    /// `MINI_APP_SLOGAN_SENSITIVE`: The mini program's slogan contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppSloganSensitive,
    /// `MINI_APP_MEMO_SENSITIVE`: The memo contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppMemoSensitive,
    /// `MINI_APP_DESC_SENSITIVE`: The mini program's description contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppDescSensitive,
    /// `MINI_APP_SERVICE_MAIL_SENSITIVE`: The service e-mail address contains sensitive words.
    ///
    /// Use another address, then submit again.
    MiniAppServiceMailSensitive,
    /// `MINI_APP_VERSION_DESC_SENSITIVE`: The version description contains sensitive words.
    ///
    /// Remove them, then submit again.
    MiniAppVersionDescSensitive,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `CAN_NOT_MODIFY_NAME_ONCE_ONLINE`: The name cannot be changed after a release.
    ///
    /// Leave the name out.
    CanNotModifyNameOnceOnline,
    /// `CAN_NOT_MODIFY_EN_ONCE_ONLINE`: The English name cannot be changed after a release.
    ///
    /// Leave the English name out.
    CanNotModifyEnOnceOnline,
    /// `MODIFY_SLOGAN_EXCEED_COUNT`: The introduction was changed as often as allowed.
    ///
    /// Leave the introduction out.
    ModifySloganExceedCount,
    /// `MODIFY_CATEGORY_ID_EXCEED_COUNT`: The categories were changed as often as allowed.
    ///
    /// Leave the categories out.
    ModifyCategoryIdExceedCount,
    /// `MODIFY_DESC_EXCEED_COUNT`: The description was changed as often as allowed.
    ///
    /// Leave the description out.
    ModifyDescExceedCount,
    /// `CAN_NOT_SUBMIT_WITH_AUDIT`: Another version is under review.
    ///
    /// Wait for the review, or cancel it.
    CanNotSubmitWithAudit,
    /// `CAN_NOT_SUBMIT_WITHOUT_INIT`: Only a version in development can be submitted.
    ///
    /// Check the state of the version.
    CanNotSubmitWithoutInit,
    /// `CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS`: The version has not passed the security scan.
    ///
    /// Wait for the scan, then submit. The same call may succeed later.
    CanNotSubmitWithoutScanPass,
    /// `CAN_NOT_SUBMIT_WITH_AUDIT_GRAY`: Another version is in review, reviewed or in gray release.
    ///
    /// Wait for the review, or cancel or release that version.
    CanNotSubmitWithAuditGray,
    /// `EXIST_LARGER_ONLINED_VERSION`: A higher version is released already.
    ///
    /// Submit a higher version.
    ExistLargerOnlinedVersion,
    /// `LICENSE_NO_IS_BLANK`: The license number is missing.
    ///
    /// Send the license number.
    LicenseNoIsBlank,
    /// `LICENSE_VALID_DATE_IS_BLANK`: The expiry of the license is missing.
    ///
    /// Send the expiry.
    LicenseValidDateIsBlank,
    /// `LICENSE_VALID_DATE_IS_INVALID`: The expiry of the license is not valid.
    ///
    /// Send it as `yyyy-MM-dd`.
    LicenseValidDateIsInvalid,
    /// `OUT_DOOR_PIC_IS_BLANK`: The storefront photo is missing.
    ///
    /// Send the photo.
    OutDoorPicIsBlank,
    /// `LICENSE_PICS_ARE_BLANK`: The pictures of the license are missing.
    ///
    /// Send the pictures.
    LicensePicsAreBlank,
    /// `LICENSE_PIC_NUM_IS_INVALID`: The number of license pictures is not valid.
    ///
    /// Check the number of pictures.
    LicensePicNumIsInvalid,
    /// `LICENSE_CHECK_FAIL`: The license does not pass the check.
    ///
    /// Check number, name and pictures of the license.
    LicenseCheckFail,
    /// `LOGO_HEIGHT_NOT_EQUAL_WIDTH`: The logo is not square.
    ///
    /// Use a logo of equal height and width.
    LogoHeightNotEqualWidth,
    /// `INVALID_SCREEN_SHOT_EXT`: A screenshot has a wrong format.
    ///
    /// Send PNG or JPG.
    InvalidScreenShotExt,
    /// `SCREEN_SHOT_EXCEED_MAX_SIZE`: A screenshot is too large.
    ///
    /// Send a smaller picture.
    ScreenShotExceedMaxSize,
    /// `INVALID_LICENSE_PIC_EXT`: The license picture has an invalid format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    InvalidLicensePicExt,
    /// `LICENSE_PIC_EXCEED_MAX_SIZE`: A license picture is too large.
    ///
    /// Send a smaller picture.
    LicensePicExceedMaxSize,
    /// `INVALID_OUT_DOOR_PIC_EXT`: The storefront photo has a wrong format.
    ///
    /// Send PNG or JPG.
    InvalidOutDoorPicExt,
    /// `OUT_DOOR_PIC_EXCEED_MAX_SIZE`: The storefront photo is too large.
    ///
    /// Send a smaller picture.
    OutDoorPicExceedMaxSize,
    /// `LOGO_EXCEED_MAX_SIZE`: The logo exceeds the maximum size.
    ///
    /// Use a smaller logo.
    LogoExceedMaxSize,
    /// `INVALID_LOGO_EXT`: The logo has an invalid file format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    InvalidLogoExt,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `INVALID_LOGO`: The logo has an invalid format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    InvalidLogo,
    /// `INVALID_IMAGE`: A picture is not valid.
    ///
    /// Check the picture.
    InvalidImage,
    /// `RISK_DECISION_CHECK_FAIL`: Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    RiskDecisionCheckFail,
    /// `TINY_APP_AUDIT_NOT_PERMIT`: The mini program may not be submitted for review.
    TinyAppAuditNotPermit,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `DEFAULT_LOGO`: The mini program has the default logo.
    ///
    /// Send a logo of its own.
    DefaultLogo,
    /// `SLOGAN_IS_BLANK`: The slogan is missing.
    ///
    /// Send the slogan.
    SloganIsBlank,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionAuditSubmitErrorCode, "INVALID_MINI_APP_NAME_LENGTH"
    InvalidMiniAppNameLength, "SPECIAL_LICENSE_PICS_ARE_BLANK"
    SpecialLicensePicsAreBlank, "INVALID_MINI_APP_NAME" InvalidMiniAppName,
    "INVALID_MINI_APP_EN_NAME" InvalidMiniAppEnName, "INVALID_MINI_APP_EN_NAME_LENGTH"
    InvalidMiniAppEnNameLength, "INVALID_MINI_APP_SLOGAN" InvalidMiniAppSlogan,
    "SERVICE_TEL_AND_MAIL_BOTH_BLANK" ServiceTelAndMailBothBlank,
    "INVALID_MINI_APP_SERVICE_TEL" InvalidMiniAppServiceTel,
    "INVALID_MINI_APP_SERVICE_MAIL" InvalidMiniAppServiceMail, "CATEGORY_NUM_IS_INVALID"
    CategoryNumIsInvalid, "CATEGORY_IS_BLANK" CategoryIsBlank, "APP_DESC_IS_BLANK"
    AppDescIsBlank, "INVALID_MINI_APP_DESC_LENGTH" InvalidMiniAppDescLength,
    "INVALID_MINI_APP_DESC" InvalidMiniAppDesc, "APP_VERSION_IS_BLANK" AppVersionIsBlank,
    "VERSION_DESC_IS_BLANK" VersionDescIsBlank, "INVALID_VERSION_DESC_LENGTH"
    InvalidVersionDescLength, "INVALID_MINI_APP_VERSION_DESC" InvalidMiniAppVersionDesc,
    "SCREEN_SHOTS_ARE_BLANK" ScreenShotsAreBlank, "SCREEN_SHOT_NUM_IS_INVALID"
    ScreenShotNumIsInvalid, "INVALID_MINI_APP_MEMO_LENGTH" InvalidMiniAppMemoLength,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "INVALID_MINI_APP_SAFE_DOMAIN" InvalidMiniAppSafeDomain,
    "CAN_NOT_SUBMIT_WITH_ALI_CLOUD" CanNotSubmitWithAliCloud, "MINI_APP_NAME_DUPLICATE"
    MiniAppNameDuplicate, "MINI_APP_EN_NAME_DUPLICATE" MiniAppEnNameDuplicate,
    "INVALID_CATEGORY" InvalidCategory, "MINI_APP_NAME_SENSITIVE" MiniAppNameSensitive,
    "MINI_APP_EN_NAME_SENSITIVE" MiniAppEnNameSensitive, "MINI_APP_SLOGAN_SENSITIVE"
    MiniAppSloganSensitive, "MINI_APP_MEMO_SENSITIVE" MiniAppMemoSensitive,
    "MINI_APP_DESC_SENSITIVE" MiniAppDescSensitive, "MINI_APP_SERVICE_MAIL_SENSITIVE"
    MiniAppServiceMailSensitive, "MINI_APP_VERSION_DESC_SENSITIVE"
    MiniAppVersionDescSensitive, "MINI_APP_PACKAGE_INFO_NOT_EXIST"
    MiniAppPackageInfoNotExist, "CAN_NOT_MODIFY_NAME_ONCE_ONLINE"
    CanNotModifyNameOnceOnline, "CAN_NOT_MODIFY_EN_ONCE_ONLINE" CanNotModifyEnOnceOnline,
    "MODIFY_SLOGAN_EXCEED_COUNT" ModifySloganExceedCount,
    "MODIFY_CATEGORY_ID_EXCEED_COUNT" ModifyCategoryIdExceedCount,
    "MODIFY_DESC_EXCEED_COUNT" ModifyDescExceedCount, "CAN_NOT_SUBMIT_WITH_AUDIT"
    CanNotSubmitWithAudit, "CAN_NOT_SUBMIT_WITHOUT_INIT" CanNotSubmitWithoutInit,
    "CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS" CanNotSubmitWithoutScanPass,
    "CAN_NOT_SUBMIT_WITH_AUDIT_GRAY" CanNotSubmitWithAuditGray,
    "EXIST_LARGER_ONLINED_VERSION" ExistLargerOnlinedVersion, "LICENSE_NO_IS_BLANK"
    LicenseNoIsBlank, "LICENSE_VALID_DATE_IS_BLANK" LicenseValidDateIsBlank,
    "LICENSE_VALID_DATE_IS_INVALID" LicenseValidDateIsInvalid, "OUT_DOOR_PIC_IS_BLANK"
    OutDoorPicIsBlank, "LICENSE_PICS_ARE_BLANK" LicensePicsAreBlank,
    "LICENSE_PIC_NUM_IS_INVALID" LicensePicNumIsInvalid, "LICENSE_CHECK_FAIL"
    LicenseCheckFail, "LOGO_HEIGHT_NOT_EQUAL_WIDTH" LogoHeightNotEqualWidth,
    "INVALID_SCREEN_SHOT_EXT" InvalidScreenShotExt, "SCREEN_SHOT_EXCEED_MAX_SIZE"
    ScreenShotExceedMaxSize, "INVALID_LICENSE_PIC_EXT" InvalidLicensePicExt,
    "LICENSE_PIC_EXCEED_MAX_SIZE" LicensePicExceedMaxSize, "INVALID_OUT_DOOR_PIC_EXT"
    InvalidOutDoorPicExt, "OUT_DOOR_PIC_EXCEED_MAX_SIZE" OutDoorPicExceedMaxSize,
    "LOGO_EXCEED_MAX_SIZE" LogoExceedMaxSize, "INVALID_LOGO_EXT" InvalidLogoExt,
    "INVALID_PARAMS" InvalidParams, "INVALID_LOGO" InvalidLogo, "INVALID_IMAGE"
    InvalidImage, "RISK_DECISION_CHECK_FAIL" RiskDecisionCheckFail,
    "TINY_APP_AUDIT_NOT_PERMIT" TinyAppAuditNotPermit, "APP_ORIGIN_NOT_EXIST"
    AppOriginNotExist, "DEFAULT_LOGO" DefaultLogo, "SLOGAN_IS_BLANK" SloganIsBlank,
    "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for InnerversionAuditSubmit {}

impl record::Request for InnerversionAuditSubmit {
    type Response = InnerversionAuditSubmitResponse;
    type ErrorCode = InnerversionAuditSubmitErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.audit.submit",
        title: "小程序版本提交审核",
        file: "spec/open_mini/innerversion.audit.submit.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/audit/submit",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_AUDIT_SUBMIT,
        response: &INNERVERSION_AUDIT_SUBMIT_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "SPECIAL_LICENSE_PICS_ARE_BLANK",
                summary: "The pictures of the special license are missing.",
                fix: "Send the pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_VERSION_DESC_LENGTH",
                summary: "The length of the version description is not valid.",
                fix: "Check the length of the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_VERSION_DESC",
                summary: "The version description is not valid.",
                fix: "Reword the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOTS_ARE_BLANK",
                summary: "The screenshots are missing.",
                fix: "Send screenshots.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOT_NUM_IS_INVALID",
                summary: "The number of screenshots is not valid.",
                fix: "Send two to five screenshots.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_MEMO_LENGTH",
                summary: "The length of the remark is not valid.",
                fix: "Shorten the remark.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_SAFE_DOMAIN",
                summary: "A server domain of the mini program is not valid.",
                fix: "Check the domain whitelist.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_ALI_CLOUD",
                summary: "The version cannot be submitted because of Alibaba Cloud.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MINI_APP_VERSION_DESC_SENSITIVE",
                summary: "The version description contains sensitive words.",
                fix: "Remove them, then submit again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_MODIFY_NAME_ONCE_ONLINE",
                summary: "The name cannot be changed after a release.",
                fix: "Leave the name out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_MODIFY_EN_ONCE_ONLINE",
                summary: "The English name cannot be changed after a release.",
                fix: "Leave the English name out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MODIFY_SLOGAN_EXCEED_COUNT",
                summary: "The introduction was changed as often as allowed.",
                fix: "Leave the introduction out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MODIFY_CATEGORY_ID_EXCEED_COUNT",
                summary: "The categories were changed as often as allowed.",
                fix: "Leave the categories out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MODIFY_DESC_EXCEED_COUNT",
                summary: "The description was changed as often as allowed.",
                fix: "Leave the description out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_AUDIT",
                summary: "Another version is under review.",
                fix: "Wait for the review, or cancel it.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITHOUT_INIT",
                summary: "Only a version in development can be submitted.",
                fix: "Check the state of the version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS",
                summary: "The version has not passed the security scan.",
                fix: "Wait for the scan, then submit.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "EXIST_LARGER_ONLINED_VERSION",
                summary: "A higher version is released already.",
                fix: "Submit a higher version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_NO_IS_BLANK",
                summary: "The license number is missing.",
                fix: "Send the license number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_VALID_DATE_IS_BLANK",
                summary: "The expiry of the license is missing.",
                fix: "Send the expiry.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_VALID_DATE_IS_INVALID",
                summary: "The expiry of the license is not valid.",
                fix: "Send it as `yyyy-MM-dd`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OUT_DOOR_PIC_IS_BLANK",
                summary: "The storefront photo is missing.",
                fix: "Send the photo.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_PICS_ARE_BLANK",
                summary: "The pictures of the license are missing.",
                fix: "Send the pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_PIC_NUM_IS_INVALID",
                summary: "The number of license pictures is not valid.",
                fix: "Check the number of pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_CHECK_FAIL",
                summary: "The license does not pass the check.",
                fix: "Check number, name and pictures of the license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_SCREEN_SHOT_EXT",
                summary: "A screenshot has a wrong format.",
                fix: "Send PNG or JPG.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOT_EXCEED_MAX_SIZE",
                summary: "A screenshot is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_PIC_EXCEED_MAX_SIZE",
                summary: "A license picture is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_OUT_DOOR_PIC_EXT",
                summary: "The storefront photo has a wrong format.",
                fix: "Send PNG or JPG.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OUT_DOOR_PIC_EXCEED_MAX_SIZE",
                summary: "The storefront photo is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_IMAGE",
                summary: "A picture is not valid.",
                fix: "Check the picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TINY_APP_AUDIT_NOT_PERMIT",
                summary: "The mini program may not be submitted for review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DEFAULT_LOGO",
                summary: "The mini program has the default logo.",
                fix: "Send a logo of its own.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionAuditSubmit, INNERVERSION_AUDIT_SUBMIT, 0 app_category_ids None, 1
    app_desc None, 2 app_english_name None, 3 app_logo None, 4 app_name None, 5
    app_origin None, 6 app_slogan None, 7 app_version None, 8 bundle_id None, 9
    license_info None, 10 memo None, 11 mini_app_id None, 12 mini_category_ids None, 13
    open_id None, 14 out_door_pic None, 15 pid None, 16 screen_shot_list Vec::new(), 17
    service_email None, 18 service_phone None, 19 special_license_pic_list None, 20
    version_desc None
);

record::record!(InnerversionAuditSubmitResponse, INNERVERSION_AUDIT_SUBMIT_RESPONSE);

record::record!(
    AuditLicenseInfo, AUDIT_LICENSE_INFO, 0 license_name None, 1 license_no None, 2
    license_pic_list Vec::new(), 3 license_valid_date None, 4 out_door_pic None
);

static INNERVERSION_AUDIT_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionAuditSubmit",
    file: "spec/open_mini/innerversion.audit.submit.yaml",
    rows: &[
        schema::Row::Text("app_category_ids"),
        schema::Row::Limited(
            "app_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(200))],
        ),
        schema::Row::Limited(
            "app_english_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(30)),
                schema::LimitRow::Firm(schema::Limit::MinLength(3)),
            ],
        ),
        schema::Row::Text("app_logo"),
        schema::Row::Limited(
            "app_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
        schema::Row::Text("app_origin"),
        schema::Row::Limited(
            "app_slogan",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Plain("license_info", schema::Kind::Record(&AUDIT_LICENSE_INFO)),
        schema::Row::Text("memo"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_category_ids"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_door_pic"),
        schema::Row::Text("pid"),
        schema::Row::Limited(
            "screen_shot_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(5))],
        ),
        schema::Row::Text("service_email"),
        schema::Row::Text("service_phone"),
        schema::Row::Text("special_license_pic_list"),
        schema::Row::Limited(
            "version_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(500))],
        ),
    ],
    rules: &[],
    lines: &[
        11, 16, 19, 21, 24, 25, 27, 32, 35, 37, 42, 45, 47, 51, 52, 57, 58, 63, 68, 72,
        78, 79, 82, 83, 89, 95, 100, 104,
    ],
};

static INNERVERSION_AUDIT_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionAuditSubmitResponse",
    file: "spec/open_mini/innerversion.audit.submit.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static AUDIT_LICENSE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditLicenseInfo",
    file: "spec/open_mini/innerversion.audit.submit.yaml",
    rows: &[
        schema::Row::Text("license_name"),
        schema::Row::Text("license_no"),
        schema::Row::Plain(
            "license_pic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "license_valid_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("out_door_pic"),
    ],
    rules: &[],
    lines: &[113, 114, 119, 120, 123, 124],
};
