//! `alipay.open.mini.innerversion.audit.submit` · 小程序版本提交审核
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/audit/submit`.
//! Described in `spec/open_mini/innerversion.audit.submit.yaml`.

use crate::{record, schema};

static INNERVERSION_AUDIT_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionAuditSubmit",
    file: "spec/open_mini/innerversion.audit.submit.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 9),
        schema::FieldDef::text("app_desc", 10),
        schema::FieldDef::text("app_english_name", 11),
        schema::FieldDef::text("app_logo", 12),
        schema::FieldDef::text("app_name", 13),
        schema::FieldDef::text("app_origin", 14),
        schema::FieldDef::text("app_slogan", 15),
        schema::FieldDef::text("app_version", 16),
        schema::FieldDef::text("bundle_id", 17),
        schema::FieldDef::new(
            "license_info",
            schema::Kind::Record(&AUDIT_LICENSE_INFO),
            18,
        ),
        schema::FieldDef::text("memo", 19),
        schema::FieldDef::text("mini_app_id", 20),
        schema::FieldDef::text("mini_category_ids", 21),
        schema::FieldDef::text("open_id", 22),
        schema::FieldDef::text("out_door_pic", 23),
        schema::FieldDef::text("pid", 24),
        schema::FieldDef::new(
            "screen_shot_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("service_email", 26),
        schema::FieldDef::text("service_phone", 27),
        schema::FieldDef::text("special_license_pic_list", 28),
        schema::FieldDef::text("version_desc", 29),
    ],
    rules: &[],
};

static INNERVERSION_AUDIT_SUBMIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionAuditSubmitResponse",
    file: "spec/open_mini/innerversion.audit.submit.yaml",
    fields: &[],
    rules: &[],
};

static AUDIT_LICENSE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditLicenseInfo",
    file: "spec/open_mini/innerversion.audit.submit.yaml",
    fields: &[
        schema::FieldDef::text("license_name", 36),
        schema::FieldDef::text("license_no", 37),
        schema::FieldDef::new(
            "license_pic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::text("license_valid_date", 39),
        schema::FieldDef::text("out_door_pic", 40),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.audit.submit` (小程序版本提交审核).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/audit/submit`.
/// Described in `spec/open_mini/innerversion.audit.submit.yaml`.
/// Answered by [`InnerversionAuditSubmitResponse`], or by an error with a [`InnerversionAuditSubmitErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.audit.submit")]
#[doc(alias = "小程序版本提交审核")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionAuditSubmit {
    /// On the wire `app_category_ids`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:9`.
    pub app_category_ids: Option<String>,
    /// On the wire `app_desc`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:10`.
    pub app_desc: Option<String>,
    /// On the wire `app_english_name`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:11`.
    pub app_english_name: Option<String>,
    /// On the wire `app_logo`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:12`.
    pub app_logo: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:13`.
    pub app_name: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:14`.
    pub app_origin: Option<String>,
    /// On the wire `app_slogan`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:15`.
    pub app_slogan: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:16`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:17`.
    pub bundle_id: Option<String>,
    /// On the wire `license_info`, a record of the kind `AuditLicenseInfo`. Source:
    /// `spec/open_mini/innerversion.audit.submit.yaml:18`.
    pub license_info: Option<AuditLicenseInfo>,
    /// On the wire `memo`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:19`.
    pub memo: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:20`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_category_ids`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:21`.
    pub mini_category_ids: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:22`.
    pub open_id: Option<String>,
    /// On the wire `out_door_pic`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:23`.
    pub out_door_pic: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:24`.
    pub pid: Option<String>,
    /// On the wire `screen_shot_list`, a list; each element is a text. Source:
    /// `spec/open_mini/innerversion.audit.submit.yaml:25`.
    pub screen_shot_list: Vec<String>,
    /// On the wire `service_email`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:26`.
    pub service_email: Option<String>,
    /// On the wire `service_phone`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:27`.
    pub service_phone: Option<String>,
    /// On the wire `special_license_pic_list`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:28`.
    pub special_license_pic_list: Option<String>,
    /// On the wire `version_desc`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:29`.
    pub version_desc: Option<String>,
}

impl InnerversionAuditSubmit {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_logo: None,
            app_name: None,
            app_origin: None,
            app_slogan: None,
            app_version: None,
            bundle_id: None,
            license_info: None,
            memo: None,
            mini_app_id: None,
            mini_category_ids: None,
            open_id: None,
            out_door_pic: None,
            pid: None,
            screen_shot_list: Vec::new(),
            service_email: None,
            service_phone: None,
            special_license_pic_list: None,
            version_desc: None,
        }
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

impl record::Record for InnerversionAuditSubmit {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_AUDIT_SUBMIT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_category_ids),
            1 => Some(&self.app_desc),
            2 => Some(&self.app_english_name),
            3 => Some(&self.app_logo),
            4 => Some(&self.app_name),
            5 => Some(&self.app_origin),
            6 => Some(&self.app_slogan),
            7 => Some(&self.app_version),
            8 => Some(&self.bundle_id),
            9 => Some(&self.license_info),
            10 => Some(&self.memo),
            11 => Some(&self.mini_app_id),
            12 => Some(&self.mini_category_ids),
            13 => Some(&self.open_id),
            14 => Some(&self.out_door_pic),
            15 => Some(&self.pid),
            16 => Some(&self.screen_shot_list),
            17 => Some(&self.service_email),
            18 => Some(&self.service_phone),
            19 => Some(&self.special_license_pic_list),
            20 => Some(&self.version_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_category_ids),
            1 => Some(&mut self.app_desc),
            2 => Some(&mut self.app_english_name),
            3 => Some(&mut self.app_logo),
            4 => Some(&mut self.app_name),
            5 => Some(&mut self.app_origin),
            6 => Some(&mut self.app_slogan),
            7 => Some(&mut self.app_version),
            8 => Some(&mut self.bundle_id),
            9 => Some(&mut self.license_info),
            10 => Some(&mut self.memo),
            11 => Some(&mut self.mini_app_id),
            12 => Some(&mut self.mini_category_ids),
            13 => Some(&mut self.open_id),
            14 => Some(&mut self.out_door_pic),
            15 => Some(&mut self.pid),
            16 => Some(&mut self.screen_shot_list),
            17 => Some(&mut self.service_email),
            18 => Some(&mut self.service_phone),
            19 => Some(&mut self.special_license_pic_list),
            20 => Some(&mut self.version_desc),
            _ => None,
        }
    }
}

impl Default for InnerversionAuditSubmit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionAuditSubmit {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionAuditSubmit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionAuditSubmit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.audit.submit` (小程序版本提交审核).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerversionAuditSubmitResponse {}

impl record::Record for InnerversionAuditSubmitResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_AUDIT_SUBMIT_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InnerversionAuditSubmitResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionAuditSubmitResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionAuditSubmitResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionAuditSubmitResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AuditLicenseInfo`.
///
/// Source: `spec/open_mini/innerversion.audit.submit.yaml:34`.
#[must_use]
#[non_exhaustive]
pub struct AuditLicenseInfo {
    /// On the wire `license_name`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:36`.
    pub license_name: Option<String>,
    /// On the wire `license_no`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:37`.
    pub license_no: Option<String>,
    /// On the wire `license_pic_list`, a list; each element is a text. Source:
    /// `spec/open_mini/innerversion.audit.submit.yaml:38`.
    pub license_pic_list: Vec<String>,
    /// On the wire `license_valid_date`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:39`.
    pub license_valid_date: Option<String>,
    /// On the wire `out_door_pic`, a text. Source: `spec/open_mini/innerversion.audit.submit.yaml:40`.
    pub out_door_pic: Option<String>,
}

impl AuditLicenseInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            license_name: None,
            license_no: None,
            license_pic_list: Vec::new(),
            license_valid_date: None,
            out_door_pic: None,
        }
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
    pub fn license_valid_date(mut self, license_valid_date: impl Into<String>) -> Self {
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

impl record::Record for AuditLicenseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUDIT_LICENSE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.license_name),
            1 => Some(&self.license_no),
            2 => Some(&self.license_pic_list),
            3 => Some(&self.license_valid_date),
            4 => Some(&self.out_door_pic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.license_name),
            1 => Some(&mut self.license_no),
            2 => Some(&mut self.license_pic_list),
            3 => Some(&mut self.license_valid_date),
            4 => Some(&mut self.out_door_pic),
            _ => None,
        }
    }
}

impl Default for AuditLicenseInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuditLicenseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuditLicenseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuditLicenseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.audit.submit`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionAuditSubmitErrorCode {
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_mini/innerversion.audit.submit.yaml:43`.
    InvalidMiniAppNameLength,
    /// On the wire `SPECIAL_LICENSE_PICS_ARE_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:44`.
    SpecialLicensePicsAreBlank,
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_mini/innerversion.audit.submit.yaml:45`.
    InvalidMiniAppName,
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_mini/innerversion.audit.submit.yaml:46`.
    InvalidMiniAppEnName,
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_mini/innerversion.audit.submit.yaml:47`.
    InvalidMiniAppEnNameLength,
    /// On the wire `INVALID_MINI_APP_SLOGAN`. Source: `spec/open_mini/innerversion.audit.submit.yaml:48`.
    InvalidMiniAppSlogan,
    /// On the wire `SERVICE_TEL_AND_MAIL_BOTH_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:49`.
    ServiceTelAndMailBothBlank,
    /// On the wire `INVALID_MINI_APP_SERVICE_TEL`. Source: `spec/open_mini/innerversion.audit.submit.yaml:50`.
    InvalidMiniAppServiceTel,
    /// On the wire `INVALID_MINI_APP_SERVICE_MAIL`. Source: `spec/open_mini/innerversion.audit.submit.yaml:51`.
    InvalidMiniAppServiceMail,
    /// On the wire `CATEGORY_NUM_IS_INVALID`. Source: `spec/open_mini/innerversion.audit.submit.yaml:52`.
    CategoryNumIsInvalid,
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:53`.
    CategoryIsBlank,
    /// On the wire `APP_DESC_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:54`.
    AppDescIsBlank,
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_mini/innerversion.audit.submit.yaml:55`.
    InvalidMiniAppDescLength,
    /// On the wire `INVALID_MINI_APP_DESC`. Source: `spec/open_mini/innerversion.audit.submit.yaml:56`.
    InvalidMiniAppDesc,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:57`.
    AppVersionIsBlank,
    /// On the wire `VERSION_DESC_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:58`.
    VersionDescIsBlank,
    /// On the wire `INVALID_VERSION_DESC_LENGTH`. Source: `spec/open_mini/innerversion.audit.submit.yaml:59`.
    InvalidVersionDescLength,
    /// On the wire `INVALID_MINI_APP_VERSION_DESC`. Source: `spec/open_mini/innerversion.audit.submit.yaml:60`.
    InvalidMiniAppVersionDesc,
    /// On the wire `SCREEN_SHOTS_ARE_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:61`.
    ScreenShotsAreBlank,
    /// On the wire `SCREEN_SHOT_NUM_IS_INVALID`. Source: `spec/open_mini/innerversion.audit.submit.yaml:62`.
    ScreenShotNumIsInvalid,
    /// On the wire `INVALID_MINI_APP_MEMO_LENGTH`. Source: `spec/open_mini/innerversion.audit.submit.yaml:63`.
    InvalidMiniAppMemoLength,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.audit.submit.yaml:64`.
    ApplicationTypeNotMiniapp,
    /// On the wire `INVALID_MINI_APP_SAFE_DOMAIN`. Source: `spec/open_mini/innerversion.audit.submit.yaml:65`.
    InvalidMiniAppSafeDomain,
    /// On the wire `CAN_NOT_SUBMIT_WITH_ALI_CLOUD`. Source: `spec/open_mini/innerversion.audit.submit.yaml:66`.
    CanNotSubmitWithAliCloud,
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:67`.
    MiniAppNameDuplicate,
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:68`.
    MiniAppEnNameDuplicate,
    /// On the wire `INVALID_CATEGORY`. Source: `spec/open_mini/innerversion.audit.submit.yaml:69`.
    InvalidCategory,
    /// On the wire `MINI_APP_NAME_SENSITIVE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:70`.
    MiniAppNameSensitive,
    /// On the wire `MINI_APP_EN_NAME_SENSITIVE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:71`.
    MiniAppEnNameSensitive,
    /// On the wire `MINI_APP_SLOGAN_SENSITIVE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:72`.
    MiniAppSloganSensitive,
    /// On the wire `MINI_APP_MEMO_SENSITIVE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:73`.
    MiniAppMemoSensitive,
    /// On the wire `MINI_APP_DESC_SENSITIVE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:74`.
    MiniAppDescSensitive,
    /// On the wire `MINI_APP_SERVICE_MAIL_SENSITIVE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:75`.
    MiniAppServiceMailSensitive,
    /// On the wire `MINI_APP_VERSION_DESC_SENSITIVE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:76`.
    MiniAppVersionDescSensitive,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.audit.submit.yaml:77`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_MODIFY_NAME_ONCE_ONLINE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:78`.
    CanNotModifyNameOnceOnline,
    /// On the wire `CAN_NOT_MODIFY_EN_ONCE_ONLINE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:79`.
    CanNotModifyEnOnceOnline,
    /// On the wire `MODIFY_SLOGAN_EXCEED_COUNT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:80`.
    ModifySloganExceedCount,
    /// On the wire `MODIFY_CATEGORY_ID_EXCEED_COUNT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:81`.
    ModifyCategoryIdExceedCount,
    /// On the wire `MODIFY_DESC_EXCEED_COUNT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:82`.
    ModifyDescExceedCount,
    /// On the wire `CAN_NOT_SUBMIT_WITH_AUDIT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:83`.
    CanNotSubmitWithAudit,
    /// On the wire `CAN_NOT_SUBMIT_WITHOUT_INIT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:84`.
    CanNotSubmitWithoutInit,
    /// On the wire `CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS`. Source: `spec/open_mini/innerversion.audit.submit.yaml:85`.
    CanNotSubmitWithoutScanPass,
    /// On the wire `CAN_NOT_SUBMIT_WITH_AUDIT_GRAY`. Source: `spec/open_mini/innerversion.audit.submit.yaml:86`.
    CanNotSubmitWithAuditGray,
    /// On the wire `EXIST_LARGER_ONLINED_VERSION`. Source: `spec/open_mini/innerversion.audit.submit.yaml:87`.
    ExistLargerOnlinedVersion,
    /// On the wire `LICENSE_NO_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:88`.
    LicenseNoIsBlank,
    /// On the wire `LICENSE_VALID_DATE_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:89`.
    LicenseValidDateIsBlank,
    /// On the wire `LICENSE_VALID_DATE_IS_INVALID`. Source: `spec/open_mini/innerversion.audit.submit.yaml:90`.
    LicenseValidDateIsInvalid,
    /// On the wire `OUT_DOOR_PIC_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:91`.
    OutDoorPicIsBlank,
    /// On the wire `LICENSE_PICS_ARE_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:92`.
    LicensePicsAreBlank,
    /// On the wire `LICENSE_PIC_NUM_IS_INVALID`. Source: `spec/open_mini/innerversion.audit.submit.yaml:93`.
    LicensePicNumIsInvalid,
    /// On the wire `LICENSE_CHECK_FAIL`. Source: `spec/open_mini/innerversion.audit.submit.yaml:94`.
    LicenseCheckFail,
    /// On the wire `LOGO_HEIGHT_NOT_EQUAL_WIDTH`. Source: `spec/open_mini/innerversion.audit.submit.yaml:95`.
    LogoHeightNotEqualWidth,
    /// On the wire `INVALID_SCREEN_SHOT_EXT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:96`.
    InvalidScreenShotExt,
    /// On the wire `SCREEN_SHOT_EXCEED_MAX_SIZE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:97`.
    ScreenShotExceedMaxSize,
    /// On the wire `INVALID_LICENSE_PIC_EXT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:98`.
    InvalidLicensePicExt,
    /// On the wire `LICENSE_PIC_EXCEED_MAX_SIZE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:99`.
    LicensePicExceedMaxSize,
    /// On the wire `INVALID_OUT_DOOR_PIC_EXT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:100`.
    InvalidOutDoorPicExt,
    /// On the wire `OUT_DOOR_PIC_EXCEED_MAX_SIZE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:101`.
    OutDoorPicExceedMaxSize,
    /// On the wire `LOGO_EXCEED_MAX_SIZE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:102`.
    LogoExceedMaxSize,
    /// On the wire `INVALID_LOGO_EXT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:103`.
    InvalidLogoExt,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerversion.audit.submit.yaml:104`.
    InvalidParams,
    /// On the wire `INVALID_LOGO`. Source: `spec/open_mini/innerversion.audit.submit.yaml:105`.
    InvalidLogo,
    /// On the wire `INVALID_IMAGE`. Source: `spec/open_mini/innerversion.audit.submit.yaml:106`.
    InvalidImage,
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_mini/innerversion.audit.submit.yaml:107`.
    RiskDecisionCheckFail,
    /// On the wire `TINY_APP_AUDIT_NOT_PERMIT`. Source: `spec/open_mini/innerversion.audit.submit.yaml:108`.
    TinyAppAuditNotPermit,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.audit.submit.yaml:109`.
    AppOriginNotExist,
    /// On the wire `DEFAULT_LOGO`. Source: `spec/open_mini/innerversion.audit.submit.yaml:110`.
    DefaultLogo,
    /// On the wire `SLOGAN_IS_BLANK`. Source: `spec/open_mini/innerversion.audit.submit.yaml:111`.
    SloganIsBlank,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/innerversion.audit.submit.yaml:112`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionAuditSubmitErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("SPECIAL_LICENSE_PICS_ARE_BLANK", Self::SpecialLicensePicsAreBlank),
        ("INVALID_MINI_APP_NAME", Self::InvalidMiniAppName),
        ("INVALID_MINI_APP_EN_NAME", Self::InvalidMiniAppEnName),
        ("INVALID_MINI_APP_EN_NAME_LENGTH", Self::InvalidMiniAppEnNameLength),
        ("INVALID_MINI_APP_SLOGAN", Self::InvalidMiniAppSlogan),
        ("SERVICE_TEL_AND_MAIL_BOTH_BLANK", Self::ServiceTelAndMailBothBlank),
        ("INVALID_MINI_APP_SERVICE_TEL", Self::InvalidMiniAppServiceTel),
        ("INVALID_MINI_APP_SERVICE_MAIL", Self::InvalidMiniAppServiceMail),
        ("CATEGORY_NUM_IS_INVALID", Self::CategoryNumIsInvalid),
        ("CATEGORY_IS_BLANK", Self::CategoryIsBlank),
        ("APP_DESC_IS_BLANK", Self::AppDescIsBlank),
        ("INVALID_MINI_APP_DESC_LENGTH", Self::InvalidMiniAppDescLength),
        ("INVALID_MINI_APP_DESC", Self::InvalidMiniAppDesc),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("VERSION_DESC_IS_BLANK", Self::VersionDescIsBlank),
        ("INVALID_VERSION_DESC_LENGTH", Self::InvalidVersionDescLength),
        ("INVALID_MINI_APP_VERSION_DESC", Self::InvalidMiniAppVersionDesc),
        ("SCREEN_SHOTS_ARE_BLANK", Self::ScreenShotsAreBlank),
        ("SCREEN_SHOT_NUM_IS_INVALID", Self::ScreenShotNumIsInvalid),
        ("INVALID_MINI_APP_MEMO_LENGTH", Self::InvalidMiniAppMemoLength),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("INVALID_MINI_APP_SAFE_DOMAIN", Self::InvalidMiniAppSafeDomain),
        ("CAN_NOT_SUBMIT_WITH_ALI_CLOUD", Self::CanNotSubmitWithAliCloud),
        ("MINI_APP_NAME_DUPLICATE", Self::MiniAppNameDuplicate),
        ("MINI_APP_EN_NAME_DUPLICATE", Self::MiniAppEnNameDuplicate),
        ("INVALID_CATEGORY", Self::InvalidCategory),
        ("MINI_APP_NAME_SENSITIVE", Self::MiniAppNameSensitive),
        ("MINI_APP_EN_NAME_SENSITIVE", Self::MiniAppEnNameSensitive),
        ("MINI_APP_SLOGAN_SENSITIVE", Self::MiniAppSloganSensitive),
        ("MINI_APP_MEMO_SENSITIVE", Self::MiniAppMemoSensitive),
        ("MINI_APP_DESC_SENSITIVE", Self::MiniAppDescSensitive),
        ("MINI_APP_SERVICE_MAIL_SENSITIVE", Self::MiniAppServiceMailSensitive),
        ("MINI_APP_VERSION_DESC_SENSITIVE", Self::MiniAppVersionDescSensitive),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_MODIFY_NAME_ONCE_ONLINE", Self::CanNotModifyNameOnceOnline),
        ("CAN_NOT_MODIFY_EN_ONCE_ONLINE", Self::CanNotModifyEnOnceOnline),
        ("MODIFY_SLOGAN_EXCEED_COUNT", Self::ModifySloganExceedCount),
        ("MODIFY_CATEGORY_ID_EXCEED_COUNT", Self::ModifyCategoryIdExceedCount),
        ("MODIFY_DESC_EXCEED_COUNT", Self::ModifyDescExceedCount),
        ("CAN_NOT_SUBMIT_WITH_AUDIT", Self::CanNotSubmitWithAudit),
        ("CAN_NOT_SUBMIT_WITHOUT_INIT", Self::CanNotSubmitWithoutInit),
        ("CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS", Self::CanNotSubmitWithoutScanPass),
        ("CAN_NOT_SUBMIT_WITH_AUDIT_GRAY", Self::CanNotSubmitWithAuditGray),
        ("EXIST_LARGER_ONLINED_VERSION", Self::ExistLargerOnlinedVersion),
        ("LICENSE_NO_IS_BLANK", Self::LicenseNoIsBlank),
        ("LICENSE_VALID_DATE_IS_BLANK", Self::LicenseValidDateIsBlank),
        ("LICENSE_VALID_DATE_IS_INVALID", Self::LicenseValidDateIsInvalid),
        ("OUT_DOOR_PIC_IS_BLANK", Self::OutDoorPicIsBlank),
        ("LICENSE_PICS_ARE_BLANK", Self::LicensePicsAreBlank),
        ("LICENSE_PIC_NUM_IS_INVALID", Self::LicensePicNumIsInvalid),
        ("LICENSE_CHECK_FAIL", Self::LicenseCheckFail),
        ("LOGO_HEIGHT_NOT_EQUAL_WIDTH", Self::LogoHeightNotEqualWidth),
        ("INVALID_SCREEN_SHOT_EXT", Self::InvalidScreenShotExt),
        ("SCREEN_SHOT_EXCEED_MAX_SIZE", Self::ScreenShotExceedMaxSize),
        ("INVALID_LICENSE_PIC_EXT", Self::InvalidLicensePicExt),
        ("LICENSE_PIC_EXCEED_MAX_SIZE", Self::LicensePicExceedMaxSize),
        ("INVALID_OUT_DOOR_PIC_EXT", Self::InvalidOutDoorPicExt),
        ("OUT_DOOR_PIC_EXCEED_MAX_SIZE", Self::OutDoorPicExceedMaxSize),
        ("LOGO_EXCEED_MAX_SIZE", Self::LogoExceedMaxSize),
        ("INVALID_LOGO_EXT", Self::InvalidLogoExt),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("INVALID_LOGO", Self::InvalidLogo),
        ("INVALID_IMAGE", Self::InvalidImage),
        ("RISK_DECISION_CHECK_FAIL", Self::RiskDecisionCheckFail),
        ("TINY_APP_AUDIT_NOT_PERMIT", Self::TinyAppAuditNotPermit),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("DEFAULT_LOGO", Self::DefaultLogo),
        ("SLOGAN_IS_BLANK", Self::SloganIsBlank),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionAuditSubmitErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
