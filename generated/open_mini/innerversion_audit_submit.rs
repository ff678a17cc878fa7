//! `alipay.open.mini.innerversion.audit.submit` · 小程序版本提交审核
//!
//! Submit a version for review; the outcome arrives as a From message.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/audit/submit`.
//! Described in `spec/open_mini/innerversion.audit.submit.yaml`.

use crate::{record, schema};

static INNERVERSION_AUDIT_SUBMIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionAuditSubmit",
    file: "spec/open_mini/innerversion.audit.submit.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(200), 19)],
            ..schema::FieldDef::text("app_desc", 16)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(30), 24),
                schema::LimitDef::new(schema::Limit::MinLength(3), 25),
            ],
            ..schema::FieldDef::text("app_english_name", 21)
        },
        schema::FieldDef::text("app_logo", 27),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(40), 35)],
            ..schema::FieldDef::text("app_name", 32)
        },
        schema::FieldDef::text("app_origin", 37),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 45)],
            ..schema::FieldDef::text("app_slogan", 42)
        },
        schema::FieldDef::text("app_version", 47),
        schema::FieldDef::text("bundle_id", 51),
        schema::FieldDef::new(
            "license_info",
            schema::Kind::Record(&AUDIT_LICENSE_INFO),
            52,
        ),
        schema::FieldDef::text("memo", 57),
        schema::FieldDef::text("mini_app_id", 58),
        schema::FieldDef::text("mini_category_ids", 63),
        schema::FieldDef::text("open_id", 68),
        schema::FieldDef::text("out_door_pic", 72),
        schema::FieldDef::text("pid", 78),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(5), 82)],
            ..schema::FieldDef::new(
                "screen_shot_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                79,
            )
        },
        schema::FieldDef::text("service_email", 83),
        schema::FieldDef::text("service_phone", 89),
        schema::FieldDef::text("special_license_pic_list", 95),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(500), 104)],
            ..schema::FieldDef::text("version_desc", 100)
        },
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
        schema::FieldDef::text("license_name", 113),
        schema::FieldDef::text("license_no", 114),
        schema::FieldDef::new(
            "license_pic_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            119,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 123),
            ],
            ..schema::FieldDef::text("license_valid_date", 120)
        },
        schema::FieldDef::text("out_door_pic", 124),
    ],
    rules: &[],
};

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
                line: 132,
            },
            schema::ErrorDef {
                code: "INVALID_VERSION_DESC_LENGTH",
                summary: "The length of the version description is not valid.",
                fix: "Check the length of the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 149,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_VERSION_DESC",
                summary: "The version description is not valid.",
                fix: "Reword the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 152,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOTS_ARE_BLANK",
                summary: "The screenshots are missing.",
                fix: "Send screenshots.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 155,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOT_NUM_IS_INVALID",
                summary: "The number of screenshots is not valid.",
                fix: "Send two to five screenshots.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 158,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_MEMO_LENGTH",
                summary: "The length of the remark is not valid.",
                fix: "Shorten the remark.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 161,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_SAFE_DOMAIN",
                summary: "A server domain of the mini program is not valid.",
                fix: "Check the domain whitelist.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 165,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_ALI_CLOUD",
                summary: "The version cannot be submitted because of Alibaba Cloud.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 168,
            },
            schema::ErrorDef {
                code: "MINI_APP_VERSION_DESC_SENSITIVE",
                summary: "The version description contains sensitive words.",
                fix: "Remove them, then submit again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 179,
            },
            schema::ErrorDef {
                code: "CAN_NOT_MODIFY_NAME_ONCE_ONLINE",
                summary: "The name cannot be changed after a release.",
                fix: "Leave the name out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 183,
            },
            schema::ErrorDef {
                code: "CAN_NOT_MODIFY_EN_ONCE_ONLINE",
                summary: "The English name cannot be changed after a release.",
                fix: "Leave the English name out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 186,
            },
            schema::ErrorDef {
                code: "MODIFY_SLOGAN_EXCEED_COUNT",
                summary: "The introduction was changed as often as allowed.",
                fix: "Leave the introduction out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 189,
            },
            schema::ErrorDef {
                code: "MODIFY_CATEGORY_ID_EXCEED_COUNT",
                summary: "The categories were changed as often as allowed.",
                fix: "Leave the categories out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 192,
            },
            schema::ErrorDef {
                code: "MODIFY_DESC_EXCEED_COUNT",
                summary: "The description was changed as often as allowed.",
                fix: "Leave the description out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 195,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_AUDIT",
                summary: "Another version is under review.",
                fix: "Wait for the review, or cancel it.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 198,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITHOUT_INIT",
                summary: "Only a version in development can be submitted.",
                fix: "Check the state of the version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 201,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS",
                summary: "The version has not passed the security scan.",
                fix: "Wait for the scan, then submit.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 204,
            },
            schema::ErrorDef {
                code: "EXIST_LARGER_ONLINED_VERSION",
                summary: "A higher version is released already.",
                fix: "Submit a higher version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 210,
            },
            schema::ErrorDef {
                code: "LICENSE_NO_IS_BLANK",
                summary: "The license number is missing.",
                fix: "Send the license number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 213,
            },
            schema::ErrorDef {
                code: "LICENSE_VALID_DATE_IS_BLANK",
                summary: "The expiry of the license is missing.",
                fix: "Send the expiry.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 216,
            },
            schema::ErrorDef {
                code: "LICENSE_VALID_DATE_IS_INVALID",
                summary: "The expiry of the license is not valid.",
                fix: "Send it as `yyyy-MM-dd`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 219,
            },
            schema::ErrorDef {
                code: "OUT_DOOR_PIC_IS_BLANK",
                summary: "The storefront photo is missing.",
                fix: "Send the photo.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 222,
            },
            schema::ErrorDef {
                code: "LICENSE_PICS_ARE_BLANK",
                summary: "The pictures of the license are missing.",
                fix: "Send the pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 225,
            },
            schema::ErrorDef {
                code: "LICENSE_PIC_NUM_IS_INVALID",
                summary: "The number of license pictures is not valid.",
                fix: "Check the number of pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 228,
            },
            schema::ErrorDef {
                code: "LICENSE_CHECK_FAIL",
                summary: "The license does not pass the check.",
                fix: "Check number, name and pictures of the license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 231,
            },
            schema::ErrorDef {
                code: "INVALID_SCREEN_SHOT_EXT",
                summary: "A screenshot has a wrong format.",
                fix: "Send PNG or JPG.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 235,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOT_EXCEED_MAX_SIZE",
                summary: "A screenshot is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 238,
            },
            schema::ErrorDef {
                code: "LICENSE_PIC_EXCEED_MAX_SIZE",
                summary: "A license picture is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 242,
            },
            schema::ErrorDef {
                code: "INVALID_OUT_DOOR_PIC_EXT",
                summary: "The storefront photo has a wrong format.",
                fix: "Send PNG or JPG.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 245,
            },
            schema::ErrorDef {
                code: "OUT_DOOR_PIC_EXCEED_MAX_SIZE",
                summary: "The storefront photo is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 248,
            },
            schema::ErrorDef {
                code: "INVALID_IMAGE",
                summary: "A picture is not valid.",
                fix: "Check the picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 255,
            },
            schema::ErrorDef {
                code: "TINY_APP_AUDIT_NOT_PERMIT",
                summary: "The mini program may not be submitted for review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 259,
            },
            schema::ErrorDef {
                code: "DEFAULT_LOGO",
                summary: "The mini program has the default logo.",
                fix: "Send a logo of its own.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 262,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.audit.submit` (小程序版本提交审核).
///
/// This response has no fields.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
