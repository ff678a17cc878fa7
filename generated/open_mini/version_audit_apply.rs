//! `alipay.open.mini.version.audit.apply` · 小程序提交审核
//!
//! Submit a mini program version for review; information set earlier may be left out.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/apply`. Described in
//! `spec/open_mini/version.audit.apply.yaml`.

use crate::{record, schema};

static VERSION_AUDIT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditApply",
    file: "spec/open_mini/version.audit.apply.yaml",
    fields: &[
        schema::FieldDef::text("app_category_ids", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(400), 21)],
            ..schema::FieldDef::text("app_desc", 17)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(30), 27),
                schema::LimitDef::new(schema::Limit::MinLength(3), 28),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9A-Za-z]*$"), 29),
            ],
            ..schema::FieldDef::text("app_english_name", 23)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(40), 36)],
            ..schema::FieldDef::text("app_name", 31)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 42)],
            ..schema::FieldDef::text("app_slogan", 38)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 48)],
            ..schema::FieldDef::text("app_version", 44)
        },
        schema::FieldDef::text("audit_rule", 50),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 61),
            ],
            ..schema::FieldDef::text("auto_online", 58)
        },
        schema::FieldDef::text("bundle_id", 67),
        schema::FieldDef::text("license_name", 77),
        schema::FieldDef::text("license_no", 78),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 87),
            ],
            ..schema::FieldDef::text("license_valid_date", 84)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(500), 93)],
            ..schema::FieldDef::text("memo", 89)
        },
        schema::FieldDef::text("mini_category_ids", 95),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 104),
                schema::LimitDef::advisory(
                    schema::Limit::Values(&["GLOBAL", "CHINA", "LOCATION"]),
                    103,
                ),
            ],
            ..schema::FieldDef::text("region_type", 100)
        },
        schema::FieldDef::text("service_email", 111),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(30), 122)],
            ..schema::FieldDef::text("service_phone", 117)
        },
        schema::FieldDef::new(
            "service_region_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REGION_INFO),
                    limits: &[],
                },
            ),
            124,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 131),
            ],
            ..schema::FieldDef::text("speed_up", 129)
        },
        schema::FieldDef::text("test_accout", 137),
        schema::FieldDef::text("test_password", 143),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 148),
                schema::LimitDef::new(schema::Limit::MaxLength(500), 149),
            ],
            ..schema::FieldDef::text("version_desc", 144)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(2097152), 156),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["jpeg", "jpg", "png"]),
                    157,
                ),
            ],
            ..schema::FieldDef::new("app_logo", schema::Kind::File, 151)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 162),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    163,
                ),
            ],
            ..schema::FieldDef::new("fifth_license_pic", schema::Kind::File, 158)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 167),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    168,
                ),
            ],
            ..schema::FieldDef::new("fifth_screen_shot", schema::Kind::File, 164)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 173),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    174,
                ),
            ],
            ..schema::FieldDef::new("first_license_pic", schema::Kind::File, 169)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 178),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    179,
                ),
            ],
            ..schema::FieldDef::new("first_screen_shot", schema::Kind::File, 175)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 184),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    185,
                ),
            ],
            ..schema::FieldDef::new("first_special_license_pic", schema::Kind::File, 180)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 190),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    191,
                ),
            ],
            ..schema::FieldDef::new("fourth_license_pic", schema::Kind::File, 186)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 195),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    196,
                ),
            ],
            ..schema::FieldDef::new("fourth_screen_shot", schema::Kind::File, 192)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 201),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    202,
                ),
            ],
            ..schema::FieldDef::new("out_door_pic", schema::Kind::File, 197)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 207),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    208,
                ),
            ],
            ..schema::FieldDef::new("second_license_pic", schema::Kind::File, 203)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 212),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    213,
                ),
            ],
            ..schema::FieldDef::new("second_screen_shot", schema::Kind::File, 209)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 218),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    219,
                ),
            ],
            ..schema::FieldDef::new(
                "second_special_license_pic",
                schema::Kind::File,
                214,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(10485760), 224),
                schema::LimitDef::new(schema::Limit::Extensions(&["zip", "rar"]), 225),
            ],
            ..schema::FieldDef::new("test_file_name", schema::Kind::File, 220)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 230),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    231,
                ),
            ],
            ..schema::FieldDef::new("third_license_pic", schema::Kind::File, 226)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 235),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    236,
                ),
            ],
            ..schema::FieldDef::new("third_screen_shot", schema::Kind::File, 232)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxBytes(4194304), 241),
                schema::LimitDef::new(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                    242,
                ),
            ],
            ..schema::FieldDef::new("third_special_license_pic", schema::Kind::File, 237)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "eighth_special_license_pic",
                schema::Kind::File,
                243,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("fifth_special_license_pic", schema::Kind::File, 244)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "fourth_special_license_pic",
                schema::Kind::File,
                245,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("ninth_special_license_pic", schema::Kind::File, 246)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "seventh_special_license_pic",
                schema::Kind::File,
                247,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("sixth_special_license_pic", schema::Kind::File, 248)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("tenth_special_license_pic", schema::Kind::File, 249)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "region_type",
                equals: "LOCATION",
                require: &["service_region_info"],
            },
            line: 252,
        },
    ],
};

static VERSION_AUDIT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditApplyResponse",
    file: "spec/open_mini/version.audit.apply.yaml",
    fields: &[
        schema::FieldDef::text("speed_up", 255),
        schema::FieldDef::text("speed_up_memo", 263),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.version.audit.apply` (小程序提交审核).
///
/// Submit a mini program version for review; information set earlier may be left out.
///
/// ```
/// use alipay::open_mini::VersionAuditApply;
///
/// let request = VersionAuditApply::new()
///     .app_version("0.0.1")
///     .region_type("CHINA")
///     .version_desc("该版本新增了XXX功能，修复了XXX的bug，优化了用户体验。");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_category_ids`](Self::app_category_ids) | required in some cases |
/// | [`app_desc`](Self::app_desc) | at most 400 characters |
/// | [`app_english_name`](Self::app_english_name) | required in some cases; at most 30 characters; at least 3 characters; matches `^[0-9A-Za-z]*$` |
/// | [`app_name`](Self::app_name) | required in some cases; at most 40 characters |
/// | [`app_slogan`](Self::app_slogan) | at most 32 characters |
/// | [`app_version`](Self::app_version) | required |
/// | [`auto_online`](Self::auto_online) | one of its values |
/// | [`license_no`](Self::license_no) | required in some cases |
/// | [`license_valid_date`](Self::license_valid_date) | a date |
/// | [`memo`](Self::memo) | at most 500 characters |
/// | [`region_type`](Self::region_type) | required; one of its values |
/// | [`service_email`](Self::service_email) | required in some cases |
/// | [`service_phone`](Self::service_phone) | required in some cases; at most 30 characters |
/// | [`service_region_info`](Self::service_region_info) | required in some cases |
/// | [`speed_up`](Self::speed_up) | one of its values |
/// | [`test_accout`](Self::test_accout) | required in some cases |
/// | [`version_desc`](Self::version_desc) | required; at most 500 characters |
/// | [`app_logo`](Self::app_logo) | required in some cases; at most 2097152 bytes; with the extension `jpeg`, `jpg`, `png` |
/// | [`fifth_license_pic`](Self::fifth_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`fifth_screen_shot`](Self::fifth_screen_shot) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`first_license_pic`](Self::first_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`first_screen_shot`](Self::first_screen_shot) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`first_special_license_pic`](Self::first_special_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`fourth_license_pic`](Self::fourth_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`fourth_screen_shot`](Self::fourth_screen_shot) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`out_door_pic`](Self::out_door_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`second_license_pic`](Self::second_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`second_screen_shot`](Self::second_screen_shot) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`second_special_license_pic`](Self::second_special_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`test_file_name`](Self::test_file_name) | at most 10485760 bytes; with the extension `zip`, `rar` |
/// | [`third_license_pic`](Self::third_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`third_screen_shot`](Self::third_screen_shot) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | [`third_special_license_pic`](Self::third_special_license_pic) | at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg` |
/// | rule | Where `region_type` is `LOCATION`, there must be `service_region_info` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/apply`. Described in
/// `spec/open_mini/version.audit.apply.yaml`.
/// Answered by [`VersionAuditApplyResponse`], or by an error with a [`VersionAuditApplyErrorCode`].
#[doc(alias = "alipay.open.mini.version.audit.apply")]
#[doc(alias = "/v3/alipay/open/mini/version/audit/apply")]
#[doc(alias = "小程序提交审核")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct VersionAuditApply {
    /// One to four categories as `level1_level2;level1_level2`; defaults to the present ones, which need no license
    /// again.
    ///
    /// On the wire `app_category_ids` (小程序类目); required in some cases. Example: `11_12;12_13`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:11`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program, a Chinese character counting as two.
    ///
    /// On the wire `app_desc` (小程序描述); at most 400 characters. Example:
    /// `一家专注做潮流女装的店铺，带给消费者价格便宜、质量上乘的衣服`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:17`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// On the wire `app_english_name`; required in some cases; at most 30 characters; at least 3 characters; matches
    /// `^[0-9A-Za-z]*$`. Example: `demoexample`. Source: `spec/open_mini/version.audit.apply.yaml:23`.
    pub app_english_name: Option<String>,
    /// Name, a Chinese character counting as two; required if never set.
    ///
    /// On the wire `app_name` (小程序名称); required in some cases; at most 40 characters. Example:
    /// `杭州支小宝潮流女装店`. Source: `spec/open_mini/version.audit.apply.yaml:31`.
    pub app_name: Option<String>,
    /// One-sentence introduction, a Chinese character counting as two.
    ///
    /// On the wire `app_slogan` (小程序简介); at most 32 characters. Example: `专注潮流女装20年,专注潮流女装20年`.
    /// Source: `spec/open_mini/version.audit.apply.yaml:38`.
    pub app_slogan: Option<String>,
    /// Development version to submit; needed on every call.
    ///
    /// On the wire `app_version` (小程序版本号); required. Example: `0.0.1`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:44`.
    pub app_version: String,
    /// Kind of review; with `BASE_PROMOTE`, advised, admission alone suffices for listing without marketing exposure.
    ///
    /// On the wire `audit_rule` (审核类型); other values may be added. Example: `BASE_PROMOTE`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:50`.
    pub audit_rule: Option<record::Choice<VersionAuditApplyAuditRule>>,
    /// Whether to list automatically once approved; without record filing the release is restricted.
    ///
    /// On the wire `auto_online` (审核通过后是否自动上架). Where it is not set, the platform takes `false`. Example:
    /// `true`. Source: `spec/open_mini/version.audit.apply.yaml:58`.
    pub auto_online: Option<record::Choice<VersionAuditApplyAutoOnline>>,
    /// Client of the mini program.
    ///
    /// On the wire `bundle_id` (小程序投放的端参数); other values may be added. Where it is not set, the platform
    /// takes `com.alipay.alipaywallet`. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:67`.
    pub bundle_id: Option<record::Choice<VersionAuditApplyBundleId>>,
    /// Name on the business license.
    ///
    /// On the wire `license_name` (营业执照名称). Example: `****集团股份有限公司`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:77`.
    pub license_name: Option<String>,
    /// Business license number, needed for some categories.
    ///
    /// On the wire `license_no` (营业执照证件号); required in some cases. Example: `9133********373179`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:78`.
    pub license_no: Option<String>,
    /// Business license expiry; `9999-12-31` means no expiry.
    ///
    /// On the wire `license_valid_date` (营业执照有效期); a day, as `yyyy-MM-dd`. Example: `9999-12-31`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:84`.
    pub license_valid_date: Option<record::Date>,
    /// Remark, a Chinese character counting as two.
    ///
    /// On the wire `memo` (小程序备注); at most 500 characters. Example: `小程序示例`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:89`.
    pub memo: Option<String>,
    /// New front categories, levels joined by `_`, from `alipay.open.mini.category.query`; replaces
    /// `app_category_ids`.
    ///
    /// On the wire `mini_category_ids` (新小程序前台类目). Example:
    /// `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:95`.
    pub mini_category_ids: Option<String>,
    /// Kind of service region.
    ///
    /// On the wire `region_type` (小程序服务区域类型); required. Example: `CHINA`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:100`.
    pub region_type: record::Choice<VersionAuditApplyRegionType>,
    /// Customer service email; defaults to the present one, give this or the phone.
    ///
    /// On the wire `service_email` (小程序客服邮箱); required in some cases. Example: `user@example.com`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:111`.
    pub service_email: Option<String>,
    /// Customer service phone; defaults to the present one, give this or the email.
    ///
    /// On the wire `service_phone` (小程序客服电话); required in some cases; at most 30 characters. Example:
    /// `13800000000`. Source: `spec/open_mini/version.audit.apply.yaml:117`.
    pub service_phone: Option<String>,
    /// Service regions; a lower level needs the levels above, a level left out means all.
    ///
    /// On the wire `service_region_info` (省市区信息); required in some cases. Source:
    /// `spec/open_mini/version.audit.apply.yaml:124`.
    pub service_region_info: Vec<super::types::RegionInfo>,
    /// Whether to use an available right to speed up the review.
    ///
    /// On the wire `speed_up`. Where it is not set, the platform takes `true`. Example: `true`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:129`.
    pub speed_up: Option<record::Choice<VersionAuditApplySpeedUp>>,
    /// Test account; see the linked rules on whether it is needed.
    ///
    /// On the wire `test_accout` (测试账号); required in some cases. Example: `13800000000`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:137`.
    pub test_accout: Option<String>,
    /// Password of the test account.
    ///
    /// On the wire `test_password` (测试账号密码). Example: `12345678`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:143`.
    pub test_password: Option<String>,
    /// What changed in this version, a Chinese character counting as two; needed on every call.
    ///
    /// On the wire `version_desc` (小程序版本描述); required; at most 500 characters. Example:
    /// `该版本新增了XXX功能，修复了XXX的bug，优化了用户体验。`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:144`.
    pub version_desc: String,
    /// Logo of the mini program, 180×180 advised, RGB; required if never set.
    ///
    /// On the wire `app_logo` (小程序logo图标); required in some cases; at most 2097152 bytes; with the extension
    /// `jpeg`, `jpg`, `png`. Source: `spec/open_mini/version.audit.apply.yaml:151`.
    pub app_logo: Option<record::Upload>,
    /// Fifth picture of the business license.
    ///
    /// On the wire `fifth_license_pic` (第五张营业执照照片); at most 4194304 bytes; with the extension `png`, `jpg`,
    /// `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:158`.
    pub fifth_license_pic: Option<record::Upload>,
    /// Fifth screenshot.
    ///
    /// On the wire `fifth_screen_shot`; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:164`.
    pub fifth_screen_shot: Option<record::Upload>,
    /// First picture of the business license.
    ///
    /// On the wire `first_license_pic` (第一张营业执照照片); at most 4194304 bytes; with the extension `png`, `jpg`,
    /// `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:169`.
    pub first_license_pic: Option<record::Upload>,
    /// First screenshot.
    ///
    /// On the wire `first_screen_shot`; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:175`.
    pub first_screen_shot: Option<record::Upload>,
    /// First special license picture.
    ///
    /// On the wire `first_special_license_pic` (第一张特殊资质图片); at most 4194304 bytes; with the extension `png`,
    /// `jpg`, `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:180`.
    pub first_special_license_pic: Option<record::Upload>,
    /// Fourth picture of the business license.
    ///
    /// On the wire `fourth_license_pic` (第四张营业执照照片); at most 4194304 bytes; with the extension `png`, `jpg`,
    /// `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:186`.
    pub fourth_license_pic: Option<record::Upload>,
    /// Fourth screenshot.
    ///
    /// On the wire `fourth_screen_shot`; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:192`.
    pub fourth_screen_shot: Option<record::Upload>,
    /// Photo of the storefront.
    ///
    /// On the wire `out_door_pic` (门头照); at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:197`.
    pub out_door_pic: Option<record::Upload>,
    /// Second picture of the business license.
    ///
    /// On the wire `second_license_pic` (第二张营业执照照片); at most 4194304 bytes; with the extension `png`, `jpg`,
    /// `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:203`.
    pub second_license_pic: Option<record::Upload>,
    /// Second screenshot.
    ///
    /// On the wire `second_screen_shot`; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:209`.
    pub second_screen_shot: Option<record::Upload>,
    /// Second special license picture.
    ///
    /// On the wire `second_special_license_pic` (第二张特殊资质图片文件); at most 4194304 bytes; with the extension
    /// `png`, `jpg`, `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:214`.
    pub second_special_license_pic: Option<record::Upload>,
    /// Test file.
    ///
    /// On the wire `test_file_name` (测试附件); at most 10485760 bytes; with the extension `zip`, `rar`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:220`.
    pub test_file_name: Option<record::Upload>,
    /// Third picture of the business license.
    ///
    /// On the wire `third_license_pic` (第三张营业执照照片); at most 4194304 bytes; with the extension `png`, `jpg`,
    /// `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:226`.
    pub third_license_pic: Option<record::Upload>,
    /// Third screenshot.
    ///
    /// On the wire `third_screen_shot`; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:232`.
    pub third_screen_shot: Option<record::Upload>,
    /// Third special license picture.
    ///
    /// On the wire `third_special_license_pic` (第三张特殊资质图片文件); at most 4194304 bytes; with the extension
    /// `png`, `jpg`, `jpeg`. Source: `spec/open_mini/version.audit.apply.yaml:237`.
    pub third_special_license_pic: Option<record::Upload>,
    /// Eighth special license picture.
    ///
    /// On the wire `eighth_special_license_pic`; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:243`.
    pub eighth_special_license_pic: Option<record::Upload>,
    /// Fifth special license picture.
    ///
    /// On the wire `fifth_special_license_pic`; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:244`.
    pub fifth_special_license_pic: Option<record::Upload>,
    /// Fourth special license picture.
    ///
    /// On the wire `fourth_special_license_pic`; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:245`.
    pub fourth_special_license_pic: Option<record::Upload>,
    /// Ninth special license picture.
    ///
    /// On the wire `ninth_special_license_pic`; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:246`.
    pub ninth_special_license_pic: Option<record::Upload>,
    /// Seventh special license picture.
    ///
    /// On the wire `seventh_special_license_pic`; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:247`.
    pub seventh_special_license_pic: Option<record::Upload>,
    /// Sixth special license picture.
    ///
    /// On the wire `sixth_special_license_pic`; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:248`.
    pub sixth_special_license_pic: Option<record::Upload>,
    /// Tenth special license picture.
    ///
    /// On the wire `tenth_special_license_pic`; on the gateway only. Source:
    /// `spec/open_mini/version.audit.apply.yaml:249`.
    pub tenth_special_license_pic: Option<record::Upload>,
}

impl VersionAuditApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_category_ids: None,
            app_desc: None,
            app_english_name: None,
            app_name: None,
            app_slogan: None,
            app_version: String::new(),
            audit_rule: None,
            auto_online: None,
            bundle_id: None,
            license_name: None,
            license_no: None,
            license_valid_date: None,
            memo: None,
            mini_category_ids: None,
            region_type: Default::default(),
            service_email: None,
            service_phone: None,
            service_region_info: Vec::new(),
            speed_up: None,
            test_accout: None,
            test_password: None,
            version_desc: String::new(),
            app_logo: None,
            fifth_license_pic: None,
            fifth_screen_shot: None,
            first_license_pic: None,
            first_screen_shot: None,
            first_special_license_pic: None,
            fourth_license_pic: None,
            fourth_screen_shot: None,
            out_door_pic: None,
            second_license_pic: None,
            second_screen_shot: None,
            second_special_license_pic: None,
            test_file_name: None,
            third_license_pic: None,
            third_screen_shot: None,
            third_special_license_pic: None,
            eighth_special_license_pic: None,
            fifth_special_license_pic: None,
            fourth_special_license_pic: None,
            ninth_special_license_pic: None,
            seventh_special_license_pic: None,
            sixth_special_license_pic: None,
            tenth_special_license_pic: None,
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

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
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
        self.app_version = app_version.into();
        self
    }

    /// Sets [`audit_rule`](Self::audit_rule).
    #[inline]
    pub fn audit_rule(
        mut self,
        audit_rule: impl Into<record::Choice<VersionAuditApplyAuditRule>>,
    ) -> Self {
        self.audit_rule = Some(audit_rule.into());
        self
    }

    /// Sets [`auto_online`](Self::auto_online).
    #[inline]
    pub fn auto_online(
        mut self,
        auto_online: impl Into<record::Choice<VersionAuditApplyAutoOnline>>,
    ) -> Self {
        self.auto_online = Some(auto_online.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<VersionAuditApplyBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
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

    /// Sets [`license_valid_date`](Self::license_valid_date).
    #[inline]
    pub fn license_valid_date(
        mut self,
        license_valid_date: impl Into<record::Date>,
    ) -> Self {
        self.license_valid_date = Some(license_valid_date.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`mini_category_ids`](Self::mini_category_ids).
    #[inline]
    pub fn mini_category_ids(mut self, mini_category_ids: impl Into<String>) -> Self {
        self.mini_category_ids = Some(mini_category_ids.into());
        self
    }

    /// Sets [`region_type`](Self::region_type).
    #[inline]
    pub fn region_type(
        mut self,
        region_type: impl Into<record::Choice<VersionAuditApplyRegionType>>,
    ) -> Self {
        self.region_type = region_type.into();
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

    /// Sets [`service_region_info`](Self::service_region_info).
    #[inline]
    pub fn service_region_info(
        mut self,
        service_region_info: impl IntoIterator<Item = super::types::RegionInfo>,
    ) -> Self {
        self.service_region_info = service_region_info.into_iter().collect();
        self
    }

    /// Sets [`speed_up`](Self::speed_up).
    #[inline]
    pub fn speed_up(
        mut self,
        speed_up: impl Into<record::Choice<VersionAuditApplySpeedUp>>,
    ) -> Self {
        self.speed_up = Some(speed_up.into());
        self
    }

    /// Sets [`test_accout`](Self::test_accout).
    #[inline]
    pub fn test_accout(mut self, test_accout: impl Into<String>) -> Self {
        self.test_accout = Some(test_accout.into());
        self
    }

    /// Sets [`test_password`](Self::test_password).
    #[inline]
    pub fn test_password(mut self, test_password: impl Into<String>) -> Self {
        self.test_password = Some(test_password.into());
        self
    }

    /// Sets [`version_desc`](Self::version_desc).
    #[inline]
    pub fn version_desc(mut self, version_desc: impl Into<String>) -> Self {
        self.version_desc = version_desc.into();
        self
    }

    /// Sets [`app_logo`](Self::app_logo).
    #[inline]
    pub fn app_logo(mut self, app_logo: record::Upload) -> Self {
        self.app_logo = Some(app_logo);
        self
    }

    /// Sets [`fifth_license_pic`](Self::fifth_license_pic).
    #[inline]
    pub fn fifth_license_pic(mut self, fifth_license_pic: record::Upload) -> Self {
        self.fifth_license_pic = Some(fifth_license_pic);
        self
    }

    /// Sets [`fifth_screen_shot`](Self::fifth_screen_shot).
    #[inline]
    pub fn fifth_screen_shot(mut self, fifth_screen_shot: record::Upload) -> Self {
        self.fifth_screen_shot = Some(fifth_screen_shot);
        self
    }

    /// Sets [`first_license_pic`](Self::first_license_pic).
    #[inline]
    pub fn first_license_pic(mut self, first_license_pic: record::Upload) -> Self {
        self.first_license_pic = Some(first_license_pic);
        self
    }

    /// Sets [`first_screen_shot`](Self::first_screen_shot).
    #[inline]
    pub fn first_screen_shot(mut self, first_screen_shot: record::Upload) -> Self {
        self.first_screen_shot = Some(first_screen_shot);
        self
    }

    /// Sets [`first_special_license_pic`](Self::first_special_license_pic).
    #[inline]
    pub fn first_special_license_pic(
        mut self,
        first_special_license_pic: record::Upload,
    ) -> Self {
        self.first_special_license_pic = Some(first_special_license_pic);
        self
    }

    /// Sets [`fourth_license_pic`](Self::fourth_license_pic).
    #[inline]
    pub fn fourth_license_pic(mut self, fourth_license_pic: record::Upload) -> Self {
        self.fourth_license_pic = Some(fourth_license_pic);
        self
    }

    /// Sets [`fourth_screen_shot`](Self::fourth_screen_shot).
    #[inline]
    pub fn fourth_screen_shot(mut self, fourth_screen_shot: record::Upload) -> Self {
        self.fourth_screen_shot = Some(fourth_screen_shot);
        self
    }

    /// Sets [`out_door_pic`](Self::out_door_pic).
    #[inline]
    pub fn out_door_pic(mut self, out_door_pic: record::Upload) -> Self {
        self.out_door_pic = Some(out_door_pic);
        self
    }

    /// Sets [`second_license_pic`](Self::second_license_pic).
    #[inline]
    pub fn second_license_pic(mut self, second_license_pic: record::Upload) -> Self {
        self.second_license_pic = Some(second_license_pic);
        self
    }

    /// Sets [`second_screen_shot`](Self::second_screen_shot).
    #[inline]
    pub fn second_screen_shot(mut self, second_screen_shot: record::Upload) -> Self {
        self.second_screen_shot = Some(second_screen_shot);
        self
    }

    /// Sets [`second_special_license_pic`](Self::second_special_license_pic).
    #[inline]
    pub fn second_special_license_pic(
        mut self,
        second_special_license_pic: record::Upload,
    ) -> Self {
        self.second_special_license_pic = Some(second_special_license_pic);
        self
    }

    /// Sets [`test_file_name`](Self::test_file_name).
    #[inline]
    pub fn test_file_name(mut self, test_file_name: record::Upload) -> Self {
        self.test_file_name = Some(test_file_name);
        self
    }

    /// Sets [`third_license_pic`](Self::third_license_pic).
    #[inline]
    pub fn third_license_pic(mut self, third_license_pic: record::Upload) -> Self {
        self.third_license_pic = Some(third_license_pic);
        self
    }

    /// Sets [`third_screen_shot`](Self::third_screen_shot).
    #[inline]
    pub fn third_screen_shot(mut self, third_screen_shot: record::Upload) -> Self {
        self.third_screen_shot = Some(third_screen_shot);
        self
    }

    /// Sets [`third_special_license_pic`](Self::third_special_license_pic).
    #[inline]
    pub fn third_special_license_pic(
        mut self,
        third_special_license_pic: record::Upload,
    ) -> Self {
        self.third_special_license_pic = Some(third_special_license_pic);
        self
    }

    /// Sets [`eighth_special_license_pic`](Self::eighth_special_license_pic).
    #[inline]
    pub fn eighth_special_license_pic(
        mut self,
        eighth_special_license_pic: record::Upload,
    ) -> Self {
        self.eighth_special_license_pic = Some(eighth_special_license_pic);
        self
    }

    /// Sets [`fifth_special_license_pic`](Self::fifth_special_license_pic).
    #[inline]
    pub fn fifth_special_license_pic(
        mut self,
        fifth_special_license_pic: record::Upload,
    ) -> Self {
        self.fifth_special_license_pic = Some(fifth_special_license_pic);
        self
    }

    /// Sets [`fourth_special_license_pic`](Self::fourth_special_license_pic).
    #[inline]
    pub fn fourth_special_license_pic(
        mut self,
        fourth_special_license_pic: record::Upload,
    ) -> Self {
        self.fourth_special_license_pic = Some(fourth_special_license_pic);
        self
    }

    /// Sets [`ninth_special_license_pic`](Self::ninth_special_license_pic).
    #[inline]
    pub fn ninth_special_license_pic(
        mut self,
        ninth_special_license_pic: record::Upload,
    ) -> Self {
        self.ninth_special_license_pic = Some(ninth_special_license_pic);
        self
    }

    /// Sets [`seventh_special_license_pic`](Self::seventh_special_license_pic).
    #[inline]
    pub fn seventh_special_license_pic(
        mut self,
        seventh_special_license_pic: record::Upload,
    ) -> Self {
        self.seventh_special_license_pic = Some(seventh_special_license_pic);
        self
    }

    /// Sets [`sixth_special_license_pic`](Self::sixth_special_license_pic).
    #[inline]
    pub fn sixth_special_license_pic(
        mut self,
        sixth_special_license_pic: record::Upload,
    ) -> Self {
        self.sixth_special_license_pic = Some(sixth_special_license_pic);
        self
    }

    /// Sets [`tenth_special_license_pic`](Self::tenth_special_license_pic).
    #[inline]
    pub fn tenth_special_license_pic(
        mut self,
        tenth_special_license_pic: record::Upload,
    ) -> Self {
        self.tenth_special_license_pic = Some(tenth_special_license_pic);
        self
    }
}

impl record::Record for VersionAuditApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDIT_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_category_ids),
            1 => Some(&self.app_desc),
            2 => Some(&self.app_english_name),
            3 => Some(&self.app_name),
            4 => Some(&self.app_slogan),
            5 => Some(&self.app_version),
            6 => Some(&self.audit_rule),
            7 => Some(&self.auto_online),
            8 => Some(&self.bundle_id),
            9 => Some(&self.license_name),
            10 => Some(&self.license_no),
            11 => Some(&self.license_valid_date),
            12 => Some(&self.memo),
            13 => Some(&self.mini_category_ids),
            14 => Some(&self.region_type),
            15 => Some(&self.service_email),
            16 => Some(&self.service_phone),
            17 => Some(&self.service_region_info),
            18 => Some(&self.speed_up),
            19 => Some(&self.test_accout),
            20 => Some(&self.test_password),
            21 => Some(&self.version_desc),
            22 => Some(&self.app_logo),
            23 => Some(&self.fifth_license_pic),
            24 => Some(&self.fifth_screen_shot),
            25 => Some(&self.first_license_pic),
            26 => Some(&self.first_screen_shot),
            27 => Some(&self.first_special_license_pic),
            28 => Some(&self.fourth_license_pic),
            29 => Some(&self.fourth_screen_shot),
            30 => Some(&self.out_door_pic),
            31 => Some(&self.second_license_pic),
            32 => Some(&self.second_screen_shot),
            33 => Some(&self.second_special_license_pic),
            34 => Some(&self.test_file_name),
            35 => Some(&self.third_license_pic),
            36 => Some(&self.third_screen_shot),
            37 => Some(&self.third_special_license_pic),
            38 => Some(&self.eighth_special_license_pic),
            39 => Some(&self.fifth_special_license_pic),
            40 => Some(&self.fourth_special_license_pic),
            41 => Some(&self.ninth_special_license_pic),
            42 => Some(&self.seventh_special_license_pic),
            43 => Some(&self.sixth_special_license_pic),
            44 => Some(&self.tenth_special_license_pic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_category_ids),
            1 => Some(&mut self.app_desc),
            2 => Some(&mut self.app_english_name),
            3 => Some(&mut self.app_name),
            4 => Some(&mut self.app_slogan),
            5 => Some(&mut self.app_version),
            6 => Some(&mut self.audit_rule),
            7 => Some(&mut self.auto_online),
            8 => Some(&mut self.bundle_id),
            9 => Some(&mut self.license_name),
            10 => Some(&mut self.license_no),
            11 => Some(&mut self.license_valid_date),
            12 => Some(&mut self.memo),
            13 => Some(&mut self.mini_category_ids),
            14 => Some(&mut self.region_type),
            15 => Some(&mut self.service_email),
            16 => Some(&mut self.service_phone),
            17 => Some(&mut self.service_region_info),
            18 => Some(&mut self.speed_up),
            19 => Some(&mut self.test_accout),
            20 => Some(&mut self.test_password),
            21 => Some(&mut self.version_desc),
            22 => Some(&mut self.app_logo),
            23 => Some(&mut self.fifth_license_pic),
            24 => Some(&mut self.fifth_screen_shot),
            25 => Some(&mut self.first_license_pic),
            26 => Some(&mut self.first_screen_shot),
            27 => Some(&mut self.first_special_license_pic),
            28 => Some(&mut self.fourth_license_pic),
            29 => Some(&mut self.fourth_screen_shot),
            30 => Some(&mut self.out_door_pic),
            31 => Some(&mut self.second_license_pic),
            32 => Some(&mut self.second_screen_shot),
            33 => Some(&mut self.second_special_license_pic),
            34 => Some(&mut self.test_file_name),
            35 => Some(&mut self.third_license_pic),
            36 => Some(&mut self.third_screen_shot),
            37 => Some(&mut self.third_special_license_pic),
            38 => Some(&mut self.eighth_special_license_pic),
            39 => Some(&mut self.fifth_special_license_pic),
            40 => Some(&mut self.fourth_special_license_pic),
            41 => Some(&mut self.ninth_special_license_pic),
            42 => Some(&mut self.seventh_special_license_pic),
            43 => Some(&mut self.sixth_special_license_pic),
            44 => Some(&mut self.tenth_special_license_pic),
            _ => None,
        }
    }
}

impl Default for VersionAuditApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionAuditApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionAuditApply {}

impl record::Request for VersionAuditApply {
    type Response = VersionAuditApplyResponse;
    type ErrorCode = VersionAuditApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.audit.apply",
        title: "小程序提交审核",
        file: "spec/open_mini/version.audit.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/audit/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_AUDIT_APPLY,
        response: &VERSION_AUDIT_APPLY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "region_type.required",
                code: "REGION_TYPE_IS_BLANK",
            },
            schema::LinkDef {
                limit: "region_type.values",
                code: "REGION_TYPE_IS_INVALID",
            },
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
            schema::LinkDef {
                limit: "version_desc.required",
                code: "VERSION_DESC_IS_BLANK",
            },
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_PUNISH_ORDER_LIMIT",
                summary: "A penalty forbids submitting versions.",
                fix: "Settle the penalty first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 270,
            },
            schema::ErrorDef {
                code: "REGION_CODE_IS_BLANK",
                summary: "A region code is missing.",
                fix: "Send the codes of the levels above too.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 295,
            },
            schema::ErrorDef {
                code: "INVALID_VERSION_DESC_LENGTH",
                summary: "The length of the version description is not valid.",
                fix: "Check the length of the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 302,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_VERSION_DESC",
                summary: "The version description is not valid.",
                fix: "Reword the description.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 305,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOTS_ARE_BLANK",
                summary: "The screenshots are missing.",
                fix: "Send screenshots.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 308,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOT_NUM_IS_INVALID",
                summary: "The number of screenshots is not valid.",
                fix: "Send two to five screenshots.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 311,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_MEMO_LENGTH",
                summary: "The length of the remark is not valid.",
                fix: "Shorten the remark.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 314,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_SAFE_DOMAIN",
                summary: "A server domain of the mini program is not valid.",
                fix: "Check the domain whitelist.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 318,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_ALI_CLOUD",
                summary: "The version cannot be submitted because of Alibaba Cloud.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 321,
            },
            schema::ErrorDef {
                code: "INVALID_REGION",
                summary: "The service region is not valid.",
                fix: "Check the service regions.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 326,
            },
            schema::ErrorDef {
                code: "MINI_APP_VERSION_DESC_SENSITIVE",
                summary: "The version description contains sensitive words.",
                fix: "Remove them, then submit again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 335,
            },
            schema::ErrorDef {
                code: "CAN_NOT_MODIFY_NAME_ONCE_ONLINE",
                summary: "The name cannot be changed after a release.",
                fix: "Leave the name out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 339,
            },
            schema::ErrorDef {
                code: "CAN_NOT_MODIFY_EN_ONCE_ONLINE",
                summary: "The English name cannot be changed after a release.",
                fix: "Leave the English name out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 342,
            },
            schema::ErrorDef {
                code: "MODIFY_SLOGAN_EXCEED_COUNT",
                summary: "The introduction was changed as often as allowed.",
                fix: "Leave the introduction out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 345,
            },
            schema::ErrorDef {
                code: "MODIFY_CATEGORY_ID_EXCEED_COUNT",
                summary: "The categories were changed as often as allowed.",
                fix: "Leave the categories out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 348,
            },
            schema::ErrorDef {
                code: "MODIFY_DESC_EXCEED_COUNT",
                summary: "The description was changed as often as allowed.",
                fix: "Leave the description out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 351,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_AUDIT",
                summary: "Another version is under review.",
                fix: "Wait for the review, or cancel it.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 354,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITHOUT_INIT",
                summary: "Only a version in development can be submitted.",
                fix: "Check the state of the version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 357,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS",
                summary: "The version has not passed the security scan.",
                fix: "Wait for the scan, then submit.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 360,
            },
            schema::ErrorDef {
                code: "EXIST_LARGER_ONLINED_VERSION",
                summary: "A higher version is released already.",
                fix: "Submit a higher version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 366,
            },
            schema::ErrorDef {
                code: "LICENSE_NO_IS_BLANK",
                summary: "The license number is missing.",
                fix: "Send the license number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 369,
            },
            schema::ErrorDef {
                code: "LICENSE_VALID_DATE_IS_BLANK",
                summary: "The expiry of the license is missing.",
                fix: "Send the expiry.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 372,
            },
            schema::ErrorDef {
                code: "LICENSE_VALID_DATE_IS_INVALID",
                summary: "The expiry of the license is not valid.",
                fix: "Send it as `yyyy-MM-dd`.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 375,
            },
            schema::ErrorDef {
                code: "OUT_DOOR_PIC_IS_BLANK",
                summary: "The storefront photo is missing.",
                fix: "Send the photo.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 378,
            },
            schema::ErrorDef {
                code: "LICENSE_PICS_ARE_BLANK",
                summary: "The pictures of the license are missing.",
                fix: "Send the pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 381,
            },
            schema::ErrorDef {
                code: "LICENSE_PIC_NUM_IS_INVALID",
                summary: "The number of license pictures is not valid.",
                fix: "Check the number of pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 384,
            },
            schema::ErrorDef {
                code: "LICENSE_CHECK_FAIL",
                summary: "The license does not pass the check.",
                fix: "Check number, name and pictures of the license.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 387,
            },
            schema::ErrorDef {
                code: "INVALID_SCREEN_SHOT_EXT",
                summary: "A screenshot has a wrong format.",
                fix: "Send PNG or JPG.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 391,
            },
            schema::ErrorDef {
                code: "SCREEN_SHOT_EXCEED_MAX_SIZE",
                summary: "A screenshot is too large.",
                fix: "Send a smaller picture.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 394,
            },
            schema::ErrorDef {
                code: "TINY_APP_AUDIT_NOT_PERMIT",
                summary: "The mini program may not be submitted for review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 403,
            },
            schema::ErrorDef {
                code: "BRAND_TORT_NOT_END",
                summary: "A complaint about a brand is not settled.",
                fix: "Settle the complaint first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 406,
            },
            schema::ErrorDef {
                code: "SPECIAL_LICENSE_PICS_ARE_BLANK",
                summary: "The pictures of the special license are missing.",
                fix: "Send the pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 409,
            },
            schema::ErrorDef {
                code: "FILE_IS_BLANK",
                summary: "A file is missing.",
                fix: "Send the file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 412,
            },
            schema::ErrorDef {
                code: "INVALID_FILE_EXT",
                summary: "A file has a wrong extension.",
                fix: "Check the format of the file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 415,
            },
            schema::ErrorDef {
                code: "FILE_SIZE_EXCEED",
                summary: "A file is too large.",
                fix: "Send a smaller file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 418,
            },
            schema::ErrorDef {
                code: "INVALID_SPECIAL_LICENSE_NUM",
                summary: "The number of special license pictures is not valid.",
                fix: "Check the number of pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 421,
            },
            schema::ErrorDef {
                code: "DEFAULT_LOGO",
                summary: "The mini program has the default logo.",
                fix: "Send a logo of its own.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 425,
            },
            schema::ErrorDef {
                code: "SUBMIT_REPEAT",
                summary: "The version was submitted already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 428,
            },
            schema::ErrorDef {
                code: "PRIVATE_NOT_ALLOW_CATEGORY",
                summary: "Individuals cannot use the category.",
                fix: "Choose a category open to individuals.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 430,
            },
            schema::ErrorDef {
                code: "REGION_CODE_IS_INVALID",
                summary: "A region code is not valid.",
                fix: "Take the codes from the platform's table.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 438,
            },
            schema::ErrorDef {
                code: "SERVICE_TEL_IS_BLANK",
                summary: "The service phone is missing.",
                fix: "Send the service phone.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 441,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_NAME_PREFIX",
                summary: "The name begins with words that are not allowed.",
                fix: "Use another name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 444,
            },
            schema::ErrorDef {
                code: "SYSTEM_LIMIT",
                summary: "A limit of the system was reached.",
                fix: "Try later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 447,
            },
            schema::ErrorDef {
                code: "HAS_NO_MODIFY_CNT",
                summary: "No change is left for this information.",
                fix: "Leave the item out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 453,
            },
            schema::ErrorDef {
                code: "INVALID_TEST_PWD_LENGTH",
                summary: "The length of the test password is not valid.",
                fix: "Check its length.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 456,
            },
            schema::ErrorDef {
                code: "LICENSE_NAME_IS_BLANK",
                summary: "The name on the license is missing.",
                fix: "Send the name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 460,
            },
            schema::ErrorDef {
                code: "RISK_DECISION_HIT_BROAD",
                summary: "Risk control stopped the texts.",
                fix: "Reword the texts.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 463,
            },
            schema::ErrorDef {
                code: "INVALID_TEST_ACCOUNT_LENGTH",
                summary: "The length of the test account is not valid.",
                fix: "Check its length.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 466,
            },
            schema::ErrorDef {
                code: "INVALIID_MEMO_TRADENO",
                summary: "The trade number in the remark is not valid.",
                fix: "Check the trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 470,
            },
            schema::ErrorDef {
                code: "MEMO_TRADENO_CHECK_FAIL",
                summary: "The trade number in the remark does not pass the check.",
                fix: "Check the trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 473,
            },
            schema::ErrorDef {
                code: "MINI_APP_RESTRICTED_AUDIT_CONTROL",
                summary: "The mini program is restricted from review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 478,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT",
                summary: "There are as many released mini programs as allowed.",
                fix: "Delist one first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 480,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.mini.version.audit.apply` (小程序提交审核).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct VersionAuditApplyResponse {
    /// Whether the review is sped up.
    ///
    /// On the wire `speed_up` (是否加速审核). Example: `true`. Source: `spec/open_mini/version.audit.apply.yaml:255`.
    pub speed_up: Option<record::Choice<VersionAuditApplyResponseSpeedUp>>,
    /// Explanation of the speeding up of the review.
    ///
    /// On the wire `speed_up_memo` (提审加速审核说明). Example: `绿通权益使用限流`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:263`.
    pub speed_up_memo: Option<String>,
}

impl record::Record for VersionAuditApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_AUDIT_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.speed_up),
            1 => Some(&self.speed_up_memo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.speed_up),
            1 => Some(&mut self.speed_up_memo),
            _ => None,
        }
    }
}

impl Default for VersionAuditApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            speed_up: None,
            speed_up_memo: None,
        }
    }
}

impl Clone for VersionAuditApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionAuditApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionAuditApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `VersionAuditApplyAuditRule`.
///
/// Source: `spec/open_mini/version.audit.apply.yaml:54`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionAuditApplyAuditRule {
    /// Review admission and marketing separately.
    ///
    /// On the wire `BASE_PROMOTE`.
    BasePromote,
}

impl record::Enumeration for VersionAuditApplyAuditRule {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BASE_PROMOTE", Self::BasePromote),
    ];
}

impl std::fmt::Debug for VersionAuditApplyAuditRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionAuditApplyAutoOnline`.
///
/// Source: `spec/open_mini/version.audit.apply.yaml:62`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionAuditApplyAutoOnline {
    /// List automatically.
    ///
    /// On the wire `true`.
    True,
    /// Do not list.
    ///
    /// On the wire `false`.
    False,
}

impl record::Enumeration for VersionAuditApplyAutoOnline {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for VersionAuditApplyAutoOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionAuditApplyBundleId`.
///
/// Source: `spec/open_mini/version.audit.apply.yaml:71`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionAuditApplyBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet` (支付宝端).
    ComAlipayAlipaywallet,
    /// Alipay IoT.
    ///
    /// On the wire `com.alipay.iot.xpaas`.
    ComAlipayIotXpaas,
}

impl record::Enumeration for VersionAuditApplyBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for VersionAuditApplyBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionAuditApplyRegionType`.
///
/// Source: `spec/open_mini/version.audit.apply.yaml:105`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionAuditApplyRegionType {
    /// The whole world.
    ///
    /// On the wire `GLOBAL`.
    Global,
    /// All of China.
    ///
    /// On the wire `CHINA`.
    China,
    /// The regions in `service_region_info`.
    ///
    /// On the wire `LOCATION`.
    Location,
}

impl record::Enumeration for VersionAuditApplyRegionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GLOBAL", Self::Global),
        ("CHINA", Self::China),
        ("LOCATION", Self::Location),
    ];
}

impl std::fmt::Debug for VersionAuditApplyRegionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionAuditApplySpeedUp`.
///
/// Source: `spec/open_mini/version.audit.apply.yaml:132`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionAuditApplySpeedUp {
    /// Speed up.
    ///
    /// On the wire `true`.
    True,
    /// Do not.
    ///
    /// On the wire `false`.
    False,
}

impl record::Enumeration for VersionAuditApplySpeedUp {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for VersionAuditApplySpeedUp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionAuditApplyResponseSpeedUp`.
///
/// Source: `spec/open_mini/version.audit.apply.yaml:259`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionAuditApplyResponseSpeedUp {
    /// Sped up.
    ///
    /// On the wire `true`.
    True,
    /// Not sped up.
    ///
    /// On the wire `false`.
    False,
}

impl record::Enumeration for VersionAuditApplyResponseSpeedUp {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for VersionAuditApplyResponseSpeedUp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.version.audit.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionAuditApplyErrorCode {
    /// A penalty forbids submitting versions.
    ///
    /// Settle the penalty first.
    ///
    /// On the wire `CAN_NOT_SUBMIT_WITH_PUNISH_ORDER_LIMIT`. Source: `spec/open_mini/version.audit.apply.yaml:270`.
    CanNotSubmitWithPunishOrderLimit,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/version.audit.apply.yaml:273` and `spec/codes.yaml:2413`.
    SystemError,
    /// The app name is missing.
    ///
    /// Send the app name.
    ///
    /// On the wire `APP_NAME_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:274` and
    /// `spec/codes.yaml:594`.
    AppNameIsBlank,
    /// The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    ///
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:275` and
    /// `spec/codes.yaml:1329`.
    InvalidMiniAppNameLength,
    /// The mini program's name contains invalid characters.
    ///
    /// Use Chinese characters, digits, letters and underscore only.
    ///
    /// On the wire `INVALID_MINI_APP_NAME`. Source: `spec/open_mini/version.audit.apply.yaml:276` and
    /// `spec/codes.yaml:1326`.
    InvalidMiniAppName,
    /// The English name is missing.
    ///
    /// Send the English name.
    ///
    /// On the wire `ENGLISH_NAME_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:277` and
    /// `spec/codes.yaml:961`.
    EnglishNameIsBlank,
    /// The mini program's English name is not valid.
    ///
    /// Correct the English name.
    ///
    /// On the wire `INVALID_MINI_APP_EN_NAME`. Source: `spec/open_mini/version.audit.apply.yaml:278` and
    /// `spec/codes.yaml:1320`.
    InvalidMiniAppEnName,
    /// The length of the mini program's English name is not valid.
    ///
    /// Correct the length of the English name.
    ///
    /// On the wire `INVALID_MINI_APP_EN_NAME_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:279` and
    /// `spec/codes.yaml:1323`.
    InvalidMiniAppEnNameLength,
    /// The slogan is missing.
    ///
    /// Send the slogan.
    ///
    /// On the wire `SLOGAN_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:280` and
    /// `spec/codes.yaml:2368`.
    SloganIsBlank,
    /// The length of the mini program's slogan is not valid.
    ///
    /// Correct the length of the slogan.
    ///
    /// On the wire `INVALID_MINI_APP_SLOGAN_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:281` and
    /// `spec/codes.yaml:1341`.
    InvalidMiniAppSloganLength,
    /// The mini program's slogan is not valid.
    ///
    /// Correct the slogan.
    ///
    /// On the wire `INVALID_MINI_APP_SLOGAN`. Source: `spec/open_mini/version.audit.apply.yaml:282` and
    /// `spec/codes.yaml:1338`.
    InvalidMiniAppSlogan,
    /// The service phone and the service e-mail are both missing.
    ///
    /// Send at least one of them.
    ///
    /// On the wire `SERVICE_TEL_AND_MAIL_BOTH_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:283` and
    /// `spec/codes.yaml:2286`.
    ServiceTelAndMailBothBlank,
    /// The mini program's service phone contains invalid characters.
    ///
    /// Use 5 to 30 digits and hyphens only.
    ///
    /// On the wire `INVALID_MINI_APP_SERVICE_TEL`. Source: `spec/open_mini/version.audit.apply.yaml:284` and
    /// `spec/codes.yaml:1335`.
    InvalidMiniAppServiceTel,
    /// The mini program's service e-mail address is not valid.
    ///
    /// Correct the service e-mail address.
    ///
    /// On the wire `INVALID_MINI_APP_SERVICE_MAIL`. Source: `spec/open_mini/version.audit.apply.yaml:285` and
    /// `spec/codes.yaml:1332`.
    InvalidMiniAppServiceMail,
    /// The category is missing.
    ///
    /// Send the category.
    ///
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:286` and
    /// `spec/codes.yaml:829`.
    CategoryIsBlank,
    /// The number of categories must be 1 to 4\.
    ///
    /// Send one to four category ids.
    ///
    /// On the wire `CATEGORY_NUM_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:287` and
    /// `spec/codes.yaml:832`.
    CategoryNumIsInvalid,
    /// The app description is missing.
    ///
    /// Send the app description.
    ///
    /// On the wire `APP_DESC_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:288` and
    /// `spec/codes.yaml:580`.
    AppDescIsBlank,
    /// The length of the mini program's description is not valid.
    ///
    /// Correct the length of the description.
    ///
    /// On the wire `INVALID_MINI_APP_DESC_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:289` and
    /// `spec/codes.yaml:1317`.
    InvalidMiniAppDescLength,
    /// The mini program's description is not valid.
    ///
    /// Correct the description.
    ///
    /// On the wire `INVALID_MINI_APP_DESC`. Source: `spec/open_mini/version.audit.apply.yaml:290` and
    /// `spec/codes.yaml:1314`.
    InvalidMiniAppDesc,
    /// The region type is missing.
    ///
    /// Send the region type, and the region information with LOCATION.
    ///
    /// On the wire `REGION_TYPE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:291` and
    /// `spec/codes.yaml:2203`.
    RegionTypeIsBlank,
    /// The region type is not valid.
    ///
    /// Send GLOBAL, CHINA or LOCATION.
    ///
    /// On the wire `REGION_TYPE_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:293` and
    /// `spec/codes.yaml:2206`.
    RegionTypeIsInvalid,
    /// A region code is missing.
    ///
    /// Send the codes of the levels above too.
    ///
    /// On the wire `REGION_CODE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:295`.
    RegionCodeIsBlank,
    /// The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    ///
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:298` and
    /// `spec/codes.yaml:623`.
    AppVersionIsBlank,
    /// The version description is missing.
    ///
    /// Send a description of 30 to 500 characters.
    ///
    /// On the wire `VERSION_DESC_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:300` and
    /// `spec/codes.yaml:2654`.
    VersionDescIsBlank,
    /// The length of the version description is not valid.
    ///
    /// Check the length of the description.
    ///
    /// On the wire `INVALID_VERSION_DESC_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:302`.
    InvalidVersionDescLength,
    /// The version description is not valid.
    ///
    /// Reword the description.
    ///
    /// On the wire `INVALID_MINI_APP_VERSION_DESC`. Source: `spec/open_mini/version.audit.apply.yaml:305`.
    InvalidMiniAppVersionDesc,
    /// The screenshots are missing.
    ///
    /// Send screenshots.
    ///
    /// On the wire `SCREEN_SHOTS_ARE_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:308`.
    ScreenShotsAreBlank,
    /// The number of screenshots is not valid.
    ///
    /// Send two to five screenshots.
    ///
    /// On the wire `SCREEN_SHOT_NUM_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:311`.
    ScreenShotNumIsInvalid,
    /// The length of the remark is not valid.
    ///
    /// Shorten the remark.
    ///
    /// On the wire `INVALID_MINI_APP_MEMO_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:314`.
    InvalidMiniAppMemoLength,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.audit.apply.yaml:317` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// A server domain of the mini program is not valid.
    ///
    /// Check the domain whitelist.
    ///
    /// On the wire `INVALID_MINI_APP_SAFE_DOMAIN`. Source: `spec/open_mini/version.audit.apply.yaml:318`.
    InvalidMiniAppSafeDomain,
    /// The version cannot be submitted because of Alibaba Cloud.
    ///
    /// On the wire `CAN_NOT_SUBMIT_WITH_ALI_CLOUD`. Source: `spec/open_mini/version.audit.apply.yaml:321`.
    CanNotSubmitWithAliCloud,
    /// The mini program's name is already used.
    ///
    /// Choose another name.
    ///
    /// On the wire `MINI_APP_NAME_DUPLICATE`. Source: `spec/open_mini/version.audit.apply.yaml:323` and
    /// `spec/codes.yaml:1615`.
    MiniAppNameDuplicate,
    /// The mini program's English name is already used.
    ///
    /// Choose another English name.
    ///
    /// On the wire `MINI_APP_EN_NAME_DUPLICATE`. Source: `spec/open_mini/version.audit.apply.yaml:324` and
    /// `spec/codes.yaml:1601`.
    MiniAppEnNameDuplicate,
    /// The category does not exist.
    ///
    /// Look up the category and check its format.
    ///
    /// On the wire `INVALID_CATEGORY`. Source: `spec/open_mini/version.audit.apply.yaml:325` and
    /// `spec/codes.yaml:1284`.
    InvalidCategory,
    /// The service region is not valid.
    ///
    /// Check the service regions.
    ///
    /// On the wire `INVALID_REGION`. Source: `spec/open_mini/version.audit.apply.yaml:326`.
    InvalidRegion,
    /// The mini program's name contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_NAME_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:329` and
    /// `spec/codes.yaml:1618`.
    MiniAppNameSensitive,
    /// The mini program's English name contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_EN_NAME_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:330` and
    /// `spec/codes.yaml:1604`.
    MiniAppEnNameSensitive,
    /// The mini program's slogan contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_SLOGAN_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:331` and
    /// `spec/codes.yaml:1630`.
    MiniAppSloganSensitive,
    /// The memo contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_MEMO_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:332` and
    /// `spec/codes.yaml:1612`.
    MiniAppMemoSensitive,
    /// The mini program's description contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_DESC_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:333` and
    /// `spec/codes.yaml:1598`.
    MiniAppDescSensitive,
    /// The service e-mail address contains sensitive words.
    ///
    /// Use another address, then submit again.
    ///
    /// On the wire `MINI_APP_SERVICE_MAIL_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:334` and
    /// `spec/codes.yaml:1627`.
    MiniAppServiceMailSensitive,
    /// The version description contains sensitive words.
    ///
    /// Remove them, then submit again.
    ///
    /// On the wire `MINI_APP_VERSION_DESC_SENSITIVE`. Source: `spec/open_mini/version.audit.apply.yaml:335`.
    MiniAppVersionDescSensitive,
    /// There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    ///
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:338` and
    /// `spec/codes.yaml:1624`.
    MiniAppPackageInfoNotExist,
    /// The name cannot be changed after a release.
    ///
    /// Leave the name out.
    ///
    /// On the wire `CAN_NOT_MODIFY_NAME_ONCE_ONLINE`. Source: `spec/open_mini/version.audit.apply.yaml:339`.
    CanNotModifyNameOnceOnline,
    /// The English name cannot be changed after a release.
    ///
    /// Leave the English name out.
    ///
    /// On the wire `CAN_NOT_MODIFY_EN_ONCE_ONLINE`. Source: `spec/open_mini/version.audit.apply.yaml:342`.
    CanNotModifyEnOnceOnline,
    /// The introduction was changed as often as allowed.
    ///
    /// Leave the introduction out.
    ///
    /// On the wire `MODIFY_SLOGAN_EXCEED_COUNT`. Source: `spec/open_mini/version.audit.apply.yaml:345`.
    ModifySloganExceedCount,
    /// The categories were changed as often as allowed.
    ///
    /// Leave the categories out.
    ///
    /// On the wire `MODIFY_CATEGORY_ID_EXCEED_COUNT`. Source: `spec/open_mini/version.audit.apply.yaml:348`.
    ModifyCategoryIdExceedCount,
    /// The description was changed as often as allowed.
    ///
    /// Leave the description out.
    ///
    /// On the wire `MODIFY_DESC_EXCEED_COUNT`. Source: `spec/open_mini/version.audit.apply.yaml:351`.
    ModifyDescExceedCount,
    /// Another version is under review.
    ///
    /// Wait for the review, or cancel it.
    ///
    /// On the wire `CAN_NOT_SUBMIT_WITH_AUDIT`. Source: `spec/open_mini/version.audit.apply.yaml:354`.
    CanNotSubmitWithAudit,
    /// Only a version in development can be submitted.
    ///
    /// Check the state of the version.
    ///
    /// On the wire `CAN_NOT_SUBMIT_WITHOUT_INIT`. Source: `spec/open_mini/version.audit.apply.yaml:357`.
    CanNotSubmitWithoutInit,
    /// The version has not passed the security scan.
    ///
    /// Wait for the scan, then submit.
    ///
    /// On the wire `CAN_NOT_SUBMIT_WITHOUT_SCAN_PASS`; the same call may succeed later. Source:
    /// `spec/open_mini/version.audit.apply.yaml:360`.
    CanNotSubmitWithoutScanPass,
    /// Another version is in review, reviewed or in gray release.
    ///
    /// Wait for the review, or cancel or release that version.
    ///
    /// On the wire `CAN_NOT_SUBMIT_WITH_AUDIT_GRAY`. Source: `spec/open_mini/version.audit.apply.yaml:365` and
    /// `spec/codes.yaml:817`.
    CanNotSubmitWithAuditGray,
    /// A higher version is released already.
    ///
    /// Submit a higher version.
    ///
    /// On the wire `EXIST_LARGER_ONLINED_VERSION`. Source: `spec/open_mini/version.audit.apply.yaml:366`.
    ExistLargerOnlinedVersion,
    /// The license number is missing.
    ///
    /// Send the license number.
    ///
    /// On the wire `LICENSE_NO_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:369`.
    LicenseNoIsBlank,
    /// The expiry of the license is missing.
    ///
    /// Send the expiry.
    ///
    /// On the wire `LICENSE_VALID_DATE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:372`.
    LicenseValidDateIsBlank,
    /// The expiry of the license is not valid.
    ///
    /// Send it as `yyyy-MM-dd`.
    ///
    /// On the wire `LICENSE_VALID_DATE_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:375`.
    LicenseValidDateIsInvalid,
    /// The storefront photo is missing.
    ///
    /// Send the photo.
    ///
    /// On the wire `OUT_DOOR_PIC_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:378`.
    OutDoorPicIsBlank,
    /// The pictures of the license are missing.
    ///
    /// Send the pictures.
    ///
    /// On the wire `LICENSE_PICS_ARE_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:381`.
    LicensePicsAreBlank,
    /// The number of license pictures is not valid.
    ///
    /// Check the number of pictures.
    ///
    /// On the wire `LICENSE_PIC_NUM_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:384`.
    LicensePicNumIsInvalid,
    /// The license does not pass the check.
    ///
    /// Check number, name and pictures of the license.
    ///
    /// On the wire `LICENSE_CHECK_FAIL`. Source: `spec/open_mini/version.audit.apply.yaml:387`.
    LicenseCheckFail,
    /// The logo is not square.
    ///
    /// Use a logo of equal height and width.
    ///
    /// On the wire `LOGO_HEIGHT_NOT_EQUAL_WIDTH`. Source: `spec/open_mini/version.audit.apply.yaml:390` and
    /// `spec/codes.yaml:1473`.
    LogoHeightNotEqualWidth,
    /// A screenshot has a wrong format.
    ///
    /// Send PNG or JPG.
    ///
    /// On the wire `INVALID_SCREEN_SHOT_EXT`. Source: `spec/open_mini/version.audit.apply.yaml:391`.
    InvalidScreenShotExt,
    /// A screenshot is too large.
    ///
    /// Send a smaller picture.
    ///
    /// On the wire `SCREEN_SHOT_EXCEED_MAX_SIZE`. Source: `spec/open_mini/version.audit.apply.yaml:394`.
    ScreenShotExceedMaxSize,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/version.audit.apply.yaml:397` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The logo exceeds the maximum size.
    ///
    /// Use a smaller logo.
    ///
    /// On the wire `LOGO_EXCEED_MAX_SIZE`. Source: `spec/open_mini/version.audit.apply.yaml:398` and
    /// `spec/codes.yaml:1470`.
    LogoExceedMaxSize,
    /// The logo has an invalid file format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    ///
    /// On the wire `INVALID_LOGO_EXT`. Source: `spec/open_mini/version.audit.apply.yaml:399` and
    /// `spec/codes.yaml:1311`.
    InvalidLogoExt,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/version.audit.apply.yaml:400` and
    /// `spec/codes.yaml:1361`.
    InvalidParams,
    /// The logo has an invalid format.
    ///
    /// Save the picture in RGB mode, not CMYK.
    ///
    /// On the wire `INVALID_LOGO`. Source: `spec/open_mini/version.audit.apply.yaml:401` and `spec/codes.yaml:1305`.
    InvalidLogo,
    /// Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    ///
    /// On the wire `RISK_DECISION_CHECK_FAIL`. Source: `spec/open_mini/version.audit.apply.yaml:402` and
    /// `spec/codes.yaml:2257`.
    RiskDecisionCheckFail,
    /// The mini program may not be submitted for review.
    ///
    /// On the wire `TINY_APP_AUDIT_NOT_PERMIT`. Source: `spec/open_mini/version.audit.apply.yaml:403`.
    TinyAppAuditNotPermit,
    /// Risk control found a protected brand.
    ///
    /// On the wire `RISK_DECISION_HIT_BRAND`. Source: `spec/open_mini/version.audit.apply.yaml:405` and
    /// `spec/codes.yaml:2260`.
    RiskDecisionHitBrand,
    /// A complaint about a brand is not settled.
    ///
    /// Settle the complaint first.
    ///
    /// On the wire `BRAND_TORT_NOT_END`. Source: `spec/open_mini/version.audit.apply.yaml:406`.
    BrandTortNotEnd,
    /// The pictures of the special license are missing.
    ///
    /// Send the pictures.
    ///
    /// On the wire `SPECIAL_LICENSE_PICS_ARE_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:409`.
    SpecialLicensePicsAreBlank,
    /// A file is missing.
    ///
    /// Send the file.
    ///
    /// On the wire `FILE_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:412`.
    FileIsBlank,
    /// A file has a wrong extension.
    ///
    /// Check the format of the file.
    ///
    /// On the wire `INVALID_FILE_EXT`. Source: `spec/open_mini/version.audit.apply.yaml:415`.
    InvalidFileExt,
    /// A file is too large.
    ///
    /// Send a smaller file.
    ///
    /// On the wire `FILE_SIZE_EXCEED`. Source: `spec/open_mini/version.audit.apply.yaml:418`.
    FileSizeExceed,
    /// The number of special license pictures is not valid.
    ///
    /// Check the number of pictures.
    ///
    /// On the wire `INVALID_SPECIAL_LICENSE_NUM`. Source: `spec/open_mini/version.audit.apply.yaml:421`.
    InvalidSpecialLicenseNum,
    /// The bundle id does not exist.
    ///
    /// Check the bundle id.
    ///
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:424` and
    /// `spec/codes.yaml:771`.
    BundleIdNotExist,
    /// The mini program has the default logo.
    ///
    /// Send a logo of its own.
    ///
    /// On the wire `DEFAULT_LOGO`. Source: `spec/open_mini/version.audit.apply.yaml:425`.
    DefaultLogo,
    /// The version was submitted already.
    ///
    /// On the wire `SUBMIT_REPEAT`. Source: `spec/open_mini/version.audit.apply.yaml:428`.
    SubmitRepeat,
    /// Individuals cannot use the category.
    ///
    /// Choose a category open to individuals.
    ///
    /// On the wire `PRIVATE_NOT_ALLOW_CATEGORY`. Source: `spec/open_mini/version.audit.apply.yaml:430`.
    PrivateNotAllowCategory,
    /// A change of the app information is still under review.
    ///
    /// Wait for the review to end, then submit.
    ///
    /// On the wire `MINI_APP_INFO_AUDIT_CONTAINS`; the same call may succeed later. Source:
    /// `spec/open_mini/version.audit.apply.yaml:433` and `spec/codes.yaml:1607`.
    MiniAppInfoAuditContains,
    /// The app name is already used.
    ///
    /// Choose another name, then submit again.
    ///
    /// On the wire `MINI_VERSION_NAME_DUPLICATE`. Source: `spec/open_mini/version.audit.apply.yaml:434` and
    /// `spec/codes.yaml:1638`.
    MiniVersionNameDuplicate,
    /// The logo exceeds the size limit.
    ///
    /// Use a smaller logo.
    ///
    /// On the wire `LOGO_SIZE_EXCEED`. Source: `spec/open_mini/version.audit.apply.yaml:435` and
    /// `spec/codes.yaml:1479`.
    LogoSizeExceed,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:436` and
    /// `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// The user does not exist.
    ///
    /// Check the user data.
    ///
    /// On the wire `USER_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:437` and
    /// `spec/codes.yaml:2632`.
    UserNotExist,
    /// A region code is not valid.
    ///
    /// Take the codes from the platform's table.
    ///
    /// On the wire `REGION_CODE_IS_INVALID`. Source: `spec/open_mini/version.audit.apply.yaml:438`.
    RegionCodeIsInvalid,
    /// The service phone is missing.
    ///
    /// Send the service phone.
    ///
    /// On the wire `SERVICE_TEL_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:441`.
    ServiceTelIsBlank,
    /// The name begins with words that are not allowed.
    ///
    /// Use another name.
    ///
    /// On the wire `INVALID_MINI_APP_NAME_PREFIX`. Source: `spec/open_mini/version.audit.apply.yaml:444`.
    InvalidMiniAppNamePrefix,
    /// A limit of the system was reached.
    ///
    /// Try later.
    ///
    /// On the wire `SYSTEM_LIMIT`; the same call may succeed later. Source:
    /// `spec/open_mini/version.audit.apply.yaml:447`.
    SystemLimit,
    /// The logo is missing.
    ///
    /// Send the logo.
    ///
    /// On the wire `LOGO_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:452` and `spec/codes.yaml:1476`.
    LogoIsBlank,
    /// No change is left for this information.
    ///
    /// Leave the item out.
    ///
    /// On the wire `HAS_NO_MODIFY_CNT`. Source: `spec/open_mini/version.audit.apply.yaml:453`.
    HasNoModifyCnt,
    /// The length of the test password is not valid.
    ///
    /// Check its length.
    ///
    /// On the wire `INVALID_TEST_PWD_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:456`.
    InvalidTestPwdLength,
    /// The sub-application type is wrong.
    ///
    /// Check the sub-application type.
    ///
    /// On the wire `SUB_APPLICATION_TYPE_ERROR`. Source: `spec/open_mini/version.audit.apply.yaml:459` and
    /// `spec/codes.yaml:2391`.
    SubApplicationTypeError,
    /// The name on the license is missing.
    ///
    /// Send the name.
    ///
    /// On the wire `LICENSE_NAME_IS_BLANK`. Source: `spec/open_mini/version.audit.apply.yaml:460`.
    LicenseNameIsBlank,
    /// Risk control stopped the texts.
    ///
    /// Reword the texts.
    ///
    /// On the wire `RISK_DECISION_HIT_BROAD`. Source: `spec/open_mini/version.audit.apply.yaml:463`.
    RiskDecisionHitBroad,
    /// The length of the test account is not valid.
    ///
    /// Check its length.
    ///
    /// On the wire `INVALID_TEST_ACCOUNT_LENGTH`. Source: `spec/open_mini/version.audit.apply.yaml:466`.
    InvalidTestAccountLength,
    /// The developer information does not exist.
    ///
    /// On the wire `DEVELOPER_INFO_NOT_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:469` and
    /// `spec/codes.yaml:940`.
    DeveloperInfoNotExist,
    /// The trade number in the remark is not valid.
    ///
    /// Check the trade number.
    ///
    /// On the wire `INVALIID_MEMO_TRADENO`. Source: `spec/open_mini/version.audit.apply.yaml:470`.
    InvaliidMemoTradeno,
    /// The trade number in the remark does not pass the check.
    ///
    /// Check the trade number.
    ///
    /// On the wire `MEMO_TRADENO_CHECK_FAIL`. Source: `spec/open_mini/version.audit.apply.yaml:473`.
    MemoTradenoCheckFail,
    /// An iteration of the mini program version already exists.
    ///
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.audit.apply.yaml:476` and
    /// `spec/codes.yaml:1633`.
    MiniAppVersionIterationExist,
    /// The mini program version does not exist.
    ///
    /// Check the version number.
    ///
    /// On the wire `MINIAPP_VERSION_NOT_EXSIT`. Source: `spec/open_mini/version.audit.apply.yaml:477` and
    /// `spec/codes.yaml:1588`.
    MiniappVersionNotExsit,
    /// The mini program is restricted from review.
    ///
    /// On the wire `MINI_APP_RESTRICTED_AUDIT_CONTROL`. Source: `spec/open_mini/version.audit.apply.yaml:478`.
    MiniAppRestrictedAuditControl,
    /// There are as many released mini programs as allowed.
    ///
    /// Delist one first.
    ///
    /// On the wire `CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT`. Source:
    /// `spec/open_mini/version.audit.apply.yaml:480`.
    CanNotSubmitWithOnlineMiniAppExceedLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionAuditApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        (
            "CAN_NOT_SUBMIT_WITH_PUNISH_ORDER_LIMIT",
            Self::CanNotSubmitWithPunishOrderLimit,
        ),
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_NAME_IS_BLANK", Self::AppNameIsBlank),
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("INVALID_MINI_APP_NAME", Self::InvalidMiniAppName),
        ("ENGLISH_NAME_IS_BLANK", Self::EnglishNameIsBlank),
        ("INVALID_MINI_APP_EN_NAME", Self::InvalidMiniAppEnName),
        ("INVALID_MINI_APP_EN_NAME_LENGTH", Self::InvalidMiniAppEnNameLength),
        ("SLOGAN_IS_BLANK", Self::SloganIsBlank),
        ("INVALID_MINI_APP_SLOGAN_LENGTH", Self::InvalidMiniAppSloganLength),
        ("INVALID_MINI_APP_SLOGAN", Self::InvalidMiniAppSlogan),
        ("SERVICE_TEL_AND_MAIL_BOTH_BLANK", Self::ServiceTelAndMailBothBlank),
        ("INVALID_MINI_APP_SERVICE_TEL", Self::InvalidMiniAppServiceTel),
        ("INVALID_MINI_APP_SERVICE_MAIL", Self::InvalidMiniAppServiceMail),
        ("CATEGORY_IS_BLANK", Self::CategoryIsBlank),
        ("CATEGORY_NUM_IS_INVALID", Self::CategoryNumIsInvalid),
        ("APP_DESC_IS_BLANK", Self::AppDescIsBlank),
        ("INVALID_MINI_APP_DESC_LENGTH", Self::InvalidMiniAppDescLength),
        ("INVALID_MINI_APP_DESC", Self::InvalidMiniAppDesc),
        ("REGION_TYPE_IS_BLANK", Self::RegionTypeIsBlank),
        ("REGION_TYPE_IS_INVALID", Self::RegionTypeIsInvalid),
        ("REGION_CODE_IS_BLANK", Self::RegionCodeIsBlank),
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
        ("INVALID_REGION", Self::InvalidRegion),
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
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("LOGO_EXCEED_MAX_SIZE", Self::LogoExceedMaxSize),
        ("INVALID_LOGO_EXT", Self::InvalidLogoExt),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("INVALID_LOGO", Self::InvalidLogo),
        ("RISK_DECISION_CHECK_FAIL", Self::RiskDecisionCheckFail),
        ("TINY_APP_AUDIT_NOT_PERMIT", Self::TinyAppAuditNotPermit),
        ("RISK_DECISION_HIT_BRAND", Self::RiskDecisionHitBrand),
        ("BRAND_TORT_NOT_END", Self::BrandTortNotEnd),
        ("SPECIAL_LICENSE_PICS_ARE_BLANK", Self::SpecialLicensePicsAreBlank),
        ("FILE_IS_BLANK", Self::FileIsBlank),
        ("INVALID_FILE_EXT", Self::InvalidFileExt),
        ("FILE_SIZE_EXCEED", Self::FileSizeExceed),
        ("INVALID_SPECIAL_LICENSE_NUM", Self::InvalidSpecialLicenseNum),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("DEFAULT_LOGO", Self::DefaultLogo),
        ("SUBMIT_REPEAT", Self::SubmitRepeat),
        ("PRIVATE_NOT_ALLOW_CATEGORY", Self::PrivateNotAllowCategory),
        ("MINI_APP_INFO_AUDIT_CONTAINS", Self::MiniAppInfoAuditContains),
        ("MINI_VERSION_NAME_DUPLICATE", Self::MiniVersionNameDuplicate),
        ("LOGO_SIZE_EXCEED", Self::LogoSizeExceed),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("REGION_CODE_IS_INVALID", Self::RegionCodeIsInvalid),
        ("SERVICE_TEL_IS_BLANK", Self::ServiceTelIsBlank),
        ("INVALID_MINI_APP_NAME_PREFIX", Self::InvalidMiniAppNamePrefix),
        ("SYSTEM_LIMIT", Self::SystemLimit),
        ("LOGO_IS_BLANK", Self::LogoIsBlank),
        ("HAS_NO_MODIFY_CNT", Self::HasNoModifyCnt),
        ("INVALID_TEST_PWD_LENGTH", Self::InvalidTestPwdLength),
        ("SUB_APPLICATION_TYPE_ERROR", Self::SubApplicationTypeError),
        ("LICENSE_NAME_IS_BLANK", Self::LicenseNameIsBlank),
        ("RISK_DECISION_HIT_BROAD", Self::RiskDecisionHitBroad),
        ("INVALID_TEST_ACCOUNT_LENGTH", Self::InvalidTestAccountLength),
        ("DEVELOPER_INFO_NOT_EXIST", Self::DeveloperInfoNotExist),
        ("INVALIID_MEMO_TRADENO", Self::InvaliidMemoTradeno),
        ("MEMO_TRADENO_CHECK_FAIL", Self::MemoTradenoCheckFail),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
        ("MINIAPP_VERSION_NOT_EXSIT", Self::MiniappVersionNotExsit),
        ("MINI_APP_RESTRICTED_AUDIT_CONTROL", Self::MiniAppRestrictedAuditControl),
        (
            "CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT",
            Self::CanNotSubmitWithOnlineMiniAppExceedLimit,
        ),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionAuditApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
