//! `alipay.open.mini.version.audit.apply` · 小程序提交审核
//!
//! Submit a mini program version for review; information set earlier may be left out.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/audit/apply`. Described in
//! `spec/open_mini/version.audit.apply.yaml`.

use crate::{record, schema};

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
/// Returns [`VersionAuditApplyResponse`], or an error with a [`VersionAuditApplyErrorCode`].
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
    /// 小程序类目; required in some cases. Example: `11_12;12_13`.
    pub app_category_ids: Option<String>,
    /// Description of the mini program, a Chinese character counting as two.
    ///
    /// 小程序描述; at most 400 characters. Example: `一家专注做潮流女装的店铺，带给消费者价格便宜、质量上乘的衣服`.
    pub app_desc: Option<String>,
    /// English name of the mini program.
    ///
    /// Required in some cases; at most 30 characters; at least 3 characters; matches `^[0-9A-Za-z]*$`. Example:
    /// `demoexample`.
    pub app_english_name: Option<String>,
    /// Name, a Chinese character counting as two; required if never set.
    ///
    /// 小程序名称; required in some cases; at most 40 characters. Example: `杭州支小宝潮流女装店`.
    pub app_name: Option<String>,
    /// One-sentence introduction, a Chinese character counting as two.
    ///
    /// 小程序简介; at most 32 characters. Example: `专注潮流女装20年,专注潮流女装20年`.
    pub app_slogan: Option<String>,
    /// Development version to submit; needed on every call.
    ///
    /// 小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Kind of review; with `BASE_PROMOTE`, advised, admission alone suffices for listing without marketing exposure.
    ///
    /// 审核类型; other values may be added. Example: `BASE_PROMOTE`.
    pub audit_rule: Option<record::Choice<VersionAuditApplyAuditRule>>,
    /// Whether to list automatically once approved; without record filing the release is restricted.
    ///
    /// 审核通过后是否自动上架. Defaults to `false`. Example: `true`.
    pub auto_online: Option<record::Choice<VersionAuditApplyAutoOnline>>,
    /// Client of the mini program.
    ///
    /// 小程序投放的端参数; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionAuditApplyBundleId>>,
    /// Name on the business license.
    ///
    /// 营业执照名称. Example: `****集团股份有限公司`.
    pub license_name: Option<String>,
    /// Business license number, needed for some categories.
    ///
    /// 营业执照证件号; required in some cases. Example: `9133********373179`.
    pub license_no: Option<String>,
    /// Business license expiry; `9999-12-31` means no expiry.
    ///
    /// 营业执照有效期; a day, as `yyyy-MM-dd`. Example: `9999-12-31`.
    pub license_valid_date: Option<record::Date>,
    /// Remark, a Chinese character counting as two.
    ///
    /// 小程序备注; at most 500 characters. Example: `小程序示例`.
    pub memo: Option<String>,
    /// New front categories, levels joined by `_`, from `alipay.open.mini.category.query`; replaces
    /// `app_category_ids`.
    ///
    /// 新小程序前台类目. Example: `XS1001_XS2001_XS3002;XS1011_XS2089;XS1002_XS2008_XS3024`.
    pub mini_category_ids: Option<String>,
    /// Kind of service region.
    ///
    /// 小程序服务区域类型; required. Example: `CHINA`.
    pub region_type: record::Choice<VersionAuditApplyRegionType>,
    /// Customer service email; defaults to the present one, give this or the phone.
    ///
    /// 小程序客服邮箱; required in some cases. Example: `user@example.com`.
    pub service_email: Option<String>,
    /// Customer service phone; defaults to the present one, give this or the email.
    ///
    /// 小程序客服电话; required in some cases; at most 30 characters. Example: `13800000000`.
    pub service_phone: Option<String>,
    /// Service regions; a lower level needs the levels above, a level left out means all.
    ///
    /// 省市区信息; required in some cases.
    pub service_region_info: Vec<super::types::RegionInfo>,
    /// Whether to use an available right to speed up the review.
    ///
    /// Defaults to `true`. Example: `true`.
    pub speed_up: Option<record::Choice<VersionAuditApplySpeedUp>>,
    /// Test account; see the linked rules on whether it is needed.
    ///
    /// 测试账号; required in some cases. Example: `13800000000`.
    pub test_accout: Option<String>,
    /// Password of the test account.
    ///
    /// 测试账号密码. Example: `12345678`.
    pub test_password: Option<String>,
    /// What changed in this version, a Chinese character counting as two; needed on every call.
    ///
    /// 小程序版本描述; required; at most 500 characters. Example:
    /// `该版本新增了XXX功能，修复了XXX的bug，优化了用户体验。`.
    pub version_desc: String,
    /// Logo of the mini program, 180×180 advised, RGB; required if never set.
    ///
    /// 小程序logo图标; required in some cases; at most 2097152 bytes; with the extension `jpeg`, `jpg`, `png`.
    pub app_logo: Option<record::Upload>,
    /// Fifth picture of the business license.
    ///
    /// 第五张营业执照照片; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub fifth_license_pic: Option<record::Upload>,
    /// Fifth screenshot.
    ///
    /// At most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub fifth_screen_shot: Option<record::Upload>,
    /// First picture of the business license.
    ///
    /// 第一张营业执照照片; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub first_license_pic: Option<record::Upload>,
    /// First screenshot.
    ///
    /// At most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub first_screen_shot: Option<record::Upload>,
    /// First special license picture.
    ///
    /// 第一张特殊资质图片; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub first_special_license_pic: Option<record::Upload>,
    /// Fourth picture of the business license.
    ///
    /// 第四张营业执照照片; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub fourth_license_pic: Option<record::Upload>,
    /// Fourth screenshot.
    ///
    /// At most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub fourth_screen_shot: Option<record::Upload>,
    /// Photo of the storefront.
    ///
    /// 门头照; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub out_door_pic: Option<record::Upload>,
    /// Second picture of the business license.
    ///
    /// 第二张营业执照照片; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub second_license_pic: Option<record::Upload>,
    /// Second screenshot.
    ///
    /// At most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub second_screen_shot: Option<record::Upload>,
    /// Second special license picture.
    ///
    /// 第二张特殊资质图片文件; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub second_special_license_pic: Option<record::Upload>,
    /// Test file.
    ///
    /// 测试附件; at most 10485760 bytes; with the extension `zip`, `rar`.
    pub test_file_name: Option<record::Upload>,
    /// Third picture of the business license.
    ///
    /// 第三张营业执照照片; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub third_license_pic: Option<record::Upload>,
    /// Third screenshot.
    ///
    /// At most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub third_screen_shot: Option<record::Upload>,
    /// Third special license picture.
    ///
    /// 第三张特殊资质图片文件; at most 4194304 bytes; with the extension `png`, `jpg`, `jpeg`.
    pub third_special_license_pic: Option<record::Upload>,
    /// Eighth special license picture.
    ///
    /// On the gateway only.
    pub eighth_special_license_pic: Option<record::Upload>,
    /// Fifth special license picture.
    ///
    /// On the gateway only.
    pub fifth_special_license_pic: Option<record::Upload>,
    /// Fourth special license picture.
    ///
    /// On the gateway only.
    pub fourth_special_license_pic: Option<record::Upload>,
    /// Ninth special license picture.
    ///
    /// On the gateway only.
    pub ninth_special_license_pic: Option<record::Upload>,
    /// Seventh special license picture.
    ///
    /// On the gateway only.
    pub seventh_special_license_pic: Option<record::Upload>,
    /// Sixth special license picture.
    ///
    /// On the gateway only.
    pub sixth_special_license_pic: Option<record::Upload>,
    /// Tenth special license picture.
    ///
    /// On the gateway only.
    pub tenth_special_license_pic: Option<record::Upload>,
}

impl VersionAuditApply {
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

/// The response of `alipay.open.mini.version.audit.apply` (小程序提交审核).
#[non_exhaustive]
pub struct VersionAuditApplyResponse {
    /// Whether the review is sped up.
    ///
    /// 是否加速审核. Example: `true`.
    pub speed_up: Option<record::Choice<VersionAuditApplyResponseSpeedUp>>,
    /// Explanation of the speeding up of the review.
    ///
    /// 提审加速审核说明. Example: `绿通权益使用限流`.
    pub speed_up_memo: Option<String>,
}

/// The values of the platform's type `VersionAuditApplyAuditRule`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionAuditApplyAuditRule {
    /// `BASE_PROMOTE`: Review admission and marketing separately.
    BasePromote,
}

record::enumeration!(VersionAuditApplyAuditRule, "BASE_PROMOTE" BasePromote);

/// The values of the platform's type `VersionAuditApplyAutoOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionAuditApplyAutoOnline {
    /// `true`: List automatically.
    True,
    /// `false`: Do not list.
    False,
}

record::enumeration!(VersionAuditApplyAutoOnline, "true" True, "false" False);

/// The values of the platform's type `VersionAuditApplyBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionAuditApplyBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝端).
    ComAlipayAlipaywallet,
    /// `com.alipay.iot.xpaas`: Alipay IoT.
    ComAlipayIotXpaas,
}

record::enumeration!(
    VersionAuditApplyBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The values of the platform's type `VersionAuditApplyRegionType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionAuditApplyRegionType {
    /// `GLOBAL`: The whole world.
    Global,
    /// `CHINA`: All of China.
    China,
    /// `LOCATION`: The regions in `service_region_info`.
    Location,
}

record::enumeration!(
    VersionAuditApplyRegionType, "GLOBAL" Global, "CHINA" China, "LOCATION" Location
);

/// The values of the platform's type `VersionAuditApplySpeedUp`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionAuditApplySpeedUp {
    /// `true`: Speed up.
    True,
    /// `false`: Do not.
    False,
}

record::enumeration!(VersionAuditApplySpeedUp, "true" True, "false" False);

/// The values of the platform's type `VersionAuditApplyResponseSpeedUp`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionAuditApplyResponseSpeedUp {
    /// `true`: Sped up.
    True,
    /// `false`: Not sped up.
    False,
}

record::enumeration!(VersionAuditApplyResponseSpeedUp, "true" True, "false" False);

/// The error codes of `alipay.open.mini.version.audit.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionAuditApplyErrorCode {
    /// `CAN_NOT_SUBMIT_WITH_PUNISH_ORDER_LIMIT`: A penalty forbids submitting versions.
    ///
    /// Settle the penalty first.
    CanNotSubmitWithPunishOrderLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_NAME_IS_BLANK`: The app name is missing.
    ///
    /// Send the app name.
    AppNameIsBlank,
    /// `INVALID_MINI_APP_NAME_LENGTH`: The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    InvalidMiniAppNameLength,
    /// `INVALID_MINI_APP_NAME`: The mini program's name contains invalid characters.
    ///
    /// Use Chinese characters, digits, letters and underscore only.
    InvalidMiniAppName,
    /// `ENGLISH_NAME_IS_BLANK`: The English name is missing.
    ///
    /// Send the English name.
    EnglishNameIsBlank,
    /// `INVALID_MINI_APP_EN_NAME`: The mini program's English name is not valid.
    ///
    /// Correct the English name.
    InvalidMiniAppEnName,
    /// `INVALID_MINI_APP_EN_NAME_LENGTH`: The length of the mini program's English name is not valid.
    ///
    /// Correct the length of the English name.
    InvalidMiniAppEnNameLength,
    /// `SLOGAN_IS_BLANK`: The slogan is missing.
    ///
    /// Send the slogan.
    SloganIsBlank,
    /// `INVALID_MINI_APP_SLOGAN_LENGTH`: The length of the mini program's slogan is not valid.
    ///
    /// Correct the length of the slogan.
    InvalidMiniAppSloganLength,
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
    /// `CATEGORY_IS_BLANK`: The category is missing.
    ///
    /// Send the category.
    CategoryIsBlank,
    /// `CATEGORY_NUM_IS_INVALID`: The number of categories must be 1 to 4.
    ///
    /// Send one to four category ids.
    CategoryNumIsInvalid,
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
    /// `REGION_TYPE_IS_BLANK`: The region type is missing.
    ///
    /// Send the region type, and the region information with LOCATION.
    RegionTypeIsBlank,
    /// `REGION_TYPE_IS_INVALID`: The region type is not valid.
    ///
    /// Send GLOBAL, CHINA or LOCATION.
    RegionTypeIsInvalid,
    /// `REGION_CODE_IS_BLANK`: A region code is missing.
    ///
    /// Send the codes of the levels above too.
    RegionCodeIsBlank,
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
    /// `INVALID_REGION`: The service region is not valid.
    ///
    /// Check the service regions.
    InvalidRegion,
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
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
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
    /// `RISK_DECISION_CHECK_FAIL`: Risk control stopped the texts for sensitive words.
    ///
    /// Reword the name, description and slogan.
    RiskDecisionCheckFail,
    /// `TINY_APP_AUDIT_NOT_PERMIT`: The mini program may not be submitted for review.
    TinyAppAuditNotPermit,
    /// `RISK_DECISION_HIT_BRAND`: Risk control found a protected brand.
    RiskDecisionHitBrand,
    /// `BRAND_TORT_NOT_END`: A complaint about a brand is not settled.
    ///
    /// Settle the complaint first.
    BrandTortNotEnd,
    /// `SPECIAL_LICENSE_PICS_ARE_BLANK`: The pictures of the special license are missing.
    ///
    /// Send the pictures.
    SpecialLicensePicsAreBlank,
    /// `FILE_IS_BLANK`: A file is missing.
    ///
    /// Send the file.
    FileIsBlank,
    /// `INVALID_FILE_EXT`: A file has a wrong extension.
    ///
    /// Check the format of the file.
    InvalidFileExt,
    /// `FILE_SIZE_EXCEED`: A file is too large.
    ///
    /// Send a smaller file.
    FileSizeExceed,
    /// `INVALID_SPECIAL_LICENSE_NUM`: The number of special license pictures is not valid.
    ///
    /// Check the number of pictures.
    InvalidSpecialLicenseNum,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `DEFAULT_LOGO`: The mini program has the default logo.
    ///
    /// Send a logo of its own.
    DefaultLogo,
    /// `SUBMIT_REPEAT`: The version was submitted already.
    SubmitRepeat,
    /// `PRIVATE_NOT_ALLOW_CATEGORY`: Individuals cannot use the category.
    ///
    /// Choose a category open to individuals.
    PrivateNotAllowCategory,
    /// `MINI_APP_INFO_AUDIT_CONTAINS`: A change of the app information is still under review.
    ///
    /// Wait for the review to end, then submit. The same call may succeed later.
    MiniAppInfoAuditContains,
    /// `MINI_VERSION_NAME_DUPLICATE`: The app name is already used.
    ///
    /// Choose another name, then submit again.
    MiniVersionNameDuplicate,
    /// `LOGO_SIZE_EXCEED`: The logo exceeds the size limit.
    ///
    /// Use a smaller logo.
    LogoSizeExceed,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `REGION_CODE_IS_INVALID`: A region code is not valid.
    ///
    /// Take the codes from the platform's table.
    RegionCodeIsInvalid,
    /// `SERVICE_TEL_IS_BLANK`: The service phone is missing.
    ///
    /// Send the service phone.
    ServiceTelIsBlank,
    /// `INVALID_MINI_APP_NAME_PREFIX`: The name begins with words that are not allowed.
    ///
    /// Use another name.
    InvalidMiniAppNamePrefix,
    /// `SYSTEM_LIMIT`: A limit of the system was reached.
    ///
    /// Try later. The same call may succeed later.
    SystemLimit,
    /// `LOGO_IS_BLANK`: The logo is missing.
    ///
    /// Send the logo.
    LogoIsBlank,
    /// `HAS_NO_MODIFY_CNT`: No change is left for this information.
    ///
    /// Leave the item out.
    HasNoModifyCnt,
    /// `INVALID_TEST_PWD_LENGTH`: The length of the test password is not valid.
    ///
    /// Check its length.
    InvalidTestPwdLength,
    /// `SUB_APPLICATION_TYPE_ERROR`: The sub-application type is wrong.
    ///
    /// Check the sub-application type.
    SubApplicationTypeError,
    /// `LICENSE_NAME_IS_BLANK`: The name on the license is missing.
    ///
    /// Send the name.
    LicenseNameIsBlank,
    /// `RISK_DECISION_HIT_BROAD`: Risk control stopped the texts.
    ///
    /// Reword the texts.
    RiskDecisionHitBroad,
    /// `INVALID_TEST_ACCOUNT_LENGTH`: The length of the test account is not valid.
    ///
    /// Check its length.
    InvalidTestAccountLength,
    /// `DEVELOPER_INFO_NOT_EXIST`: The developer information does not exist.
    DeveloperInfoNotExist,
    /// `INVALIID_MEMO_TRADENO`: The trade number in the remark is not valid.
    ///
    /// Check the trade number.
    InvaliidMemoTradeno,
    /// `MEMO_TRADENO_CHECK_FAIL`: The trade number in the remark does not pass the check.
    ///
    /// Check the trade number.
    MemoTradenoCheckFail,
    /// `MINI_APP_VERSION_ITERATION_EXIST`: An iteration of the mini program version already exists.
    MiniAppVersionIterationExist,
    /// `MINIAPP_VERSION_NOT_EXSIT`: The mini program version does not exist.
    ///
    /// Check the version number.
    MiniappVersionNotExsit,
    /// `MINI_APP_RESTRICTED_AUDIT_CONTROL`: The mini program is restricted from review.
    MiniAppRestrictedAuditControl,
    /// `CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT`: There are as many released mini programs as allowed.
    ///
    /// Delist one first.
    CanNotSubmitWithOnlineMiniAppExceedLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionAuditApplyErrorCode, "CAN_NOT_SUBMIT_WITH_PUNISH_ORDER_LIMIT"
    CanNotSubmitWithPunishOrderLimit, "SYSTEM_ERROR" SystemError, "APP_NAME_IS_BLANK"
    AppNameIsBlank, "INVALID_MINI_APP_NAME_LENGTH" InvalidMiniAppNameLength,
    "INVALID_MINI_APP_NAME" InvalidMiniAppName, "ENGLISH_NAME_IS_BLANK"
    EnglishNameIsBlank, "INVALID_MINI_APP_EN_NAME" InvalidMiniAppEnName,
    "INVALID_MINI_APP_EN_NAME_LENGTH" InvalidMiniAppEnNameLength, "SLOGAN_IS_BLANK"
    SloganIsBlank, "INVALID_MINI_APP_SLOGAN_LENGTH" InvalidMiniAppSloganLength,
    "INVALID_MINI_APP_SLOGAN" InvalidMiniAppSlogan, "SERVICE_TEL_AND_MAIL_BOTH_BLANK"
    ServiceTelAndMailBothBlank, "INVALID_MINI_APP_SERVICE_TEL" InvalidMiniAppServiceTel,
    "INVALID_MINI_APP_SERVICE_MAIL" InvalidMiniAppServiceMail, "CATEGORY_IS_BLANK"
    CategoryIsBlank, "CATEGORY_NUM_IS_INVALID" CategoryNumIsInvalid, "APP_DESC_IS_BLANK"
    AppDescIsBlank, "INVALID_MINI_APP_DESC_LENGTH" InvalidMiniAppDescLength,
    "INVALID_MINI_APP_DESC" InvalidMiniAppDesc, "REGION_TYPE_IS_BLANK" RegionTypeIsBlank,
    "REGION_TYPE_IS_INVALID" RegionTypeIsInvalid, "REGION_CODE_IS_BLANK"
    RegionCodeIsBlank, "APP_VERSION_IS_BLANK" AppVersionIsBlank, "VERSION_DESC_IS_BLANK"
    VersionDescIsBlank, "INVALID_VERSION_DESC_LENGTH" InvalidVersionDescLength,
    "INVALID_MINI_APP_VERSION_DESC" InvalidMiniAppVersionDesc, "SCREEN_SHOTS_ARE_BLANK"
    ScreenShotsAreBlank, "SCREEN_SHOT_NUM_IS_INVALID" ScreenShotNumIsInvalid,
    "INVALID_MINI_APP_MEMO_LENGTH" InvalidMiniAppMemoLength,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "INVALID_MINI_APP_SAFE_DOMAIN" InvalidMiniAppSafeDomain,
    "CAN_NOT_SUBMIT_WITH_ALI_CLOUD" CanNotSubmitWithAliCloud, "MINI_APP_NAME_DUPLICATE"
    MiniAppNameDuplicate, "MINI_APP_EN_NAME_DUPLICATE" MiniAppEnNameDuplicate,
    "INVALID_CATEGORY" InvalidCategory, "INVALID_REGION" InvalidRegion,
    "MINI_APP_NAME_SENSITIVE" MiniAppNameSensitive, "MINI_APP_EN_NAME_SENSITIVE"
    MiniAppEnNameSensitive, "MINI_APP_SLOGAN_SENSITIVE" MiniAppSloganSensitive,
    "MINI_APP_MEMO_SENSITIVE" MiniAppMemoSensitive, "MINI_APP_DESC_SENSITIVE"
    MiniAppDescSensitive, "MINI_APP_SERVICE_MAIL_SENSITIVE" MiniAppServiceMailSensitive,
    "MINI_APP_VERSION_DESC_SENSITIVE" MiniAppVersionDescSensitive,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_MODIFY_NAME_ONCE_ONLINE" CanNotModifyNameOnceOnline,
    "CAN_NOT_MODIFY_EN_ONCE_ONLINE" CanNotModifyEnOnceOnline,
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
    ScreenShotExceedMaxSize, "INVALID_PARAMETER" InvalidParameter, "LOGO_EXCEED_MAX_SIZE"
    LogoExceedMaxSize, "INVALID_LOGO_EXT" InvalidLogoExt, "INVALID_PARAMS" InvalidParams,
    "INVALID_LOGO" InvalidLogo, "RISK_DECISION_CHECK_FAIL" RiskDecisionCheckFail,
    "TINY_APP_AUDIT_NOT_PERMIT" TinyAppAuditNotPermit, "RISK_DECISION_HIT_BRAND"
    RiskDecisionHitBrand, "BRAND_TORT_NOT_END" BrandTortNotEnd,
    "SPECIAL_LICENSE_PICS_ARE_BLANK" SpecialLicensePicsAreBlank, "FILE_IS_BLANK"
    FileIsBlank, "INVALID_FILE_EXT" InvalidFileExt, "FILE_SIZE_EXCEED" FileSizeExceed,
    "INVALID_SPECIAL_LICENSE_NUM" InvalidSpecialLicenseNum, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "DEFAULT_LOGO" DefaultLogo, "SUBMIT_REPEAT" SubmitRepeat,
    "PRIVATE_NOT_ALLOW_CATEGORY" PrivateNotAllowCategory, "MINI_APP_INFO_AUDIT_CONTAINS"
    MiniAppInfoAuditContains, "MINI_VERSION_NAME_DUPLICATE" MiniVersionNameDuplicate,
    "LOGO_SIZE_EXCEED" LogoSizeExceed, "APP_INFO_NOT_EXIST" AppInfoNotExist,
    "USER_NOT_EXIST" UserNotExist, "REGION_CODE_IS_INVALID" RegionCodeIsInvalid,
    "SERVICE_TEL_IS_BLANK" ServiceTelIsBlank, "INVALID_MINI_APP_NAME_PREFIX"
    InvalidMiniAppNamePrefix, "SYSTEM_LIMIT" SystemLimit, "LOGO_IS_BLANK" LogoIsBlank,
    "HAS_NO_MODIFY_CNT" HasNoModifyCnt, "INVALID_TEST_PWD_LENGTH" InvalidTestPwdLength,
    "SUB_APPLICATION_TYPE_ERROR" SubApplicationTypeError, "LICENSE_NAME_IS_BLANK"
    LicenseNameIsBlank, "RISK_DECISION_HIT_BROAD" RiskDecisionHitBroad,
    "INVALID_TEST_ACCOUNT_LENGTH" InvalidTestAccountLength, "DEVELOPER_INFO_NOT_EXIST"
    DeveloperInfoNotExist, "INVALIID_MEMO_TRADENO" InvaliidMemoTradeno,
    "MEMO_TRADENO_CHECK_FAIL" MemoTradenoCheckFail, "MINI_APP_VERSION_ITERATION_EXIST"
    MiniAppVersionIterationExist, "MINIAPP_VERSION_NOT_EXSIT" MiniappVersionNotExsit,
    "MINI_APP_RESTRICTED_AUDIT_CONTROL" MiniAppRestrictedAuditControl,
    "CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT"
    CanNotSubmitWithOnlineMiniAppExceedLimit
);

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
            },
            schema::ErrorDef {
                code: "REGION_CODE_IS_BLANK",
                summary: "A region code is missing.",
                fix: "Send the codes of the levels above too.",
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
                code: "INVALID_REGION",
                summary: "The service region is not valid.",
                fix: "Check the service regions.",
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
                code: "TINY_APP_AUDIT_NOT_PERMIT",
                summary: "The mini program may not be submitted for review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BRAND_TORT_NOT_END",
                summary: "A complaint about a brand is not settled.",
                fix: "Settle the complaint first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SPECIAL_LICENSE_PICS_ARE_BLANK",
                summary: "The pictures of the special license are missing.",
                fix: "Send the pictures.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FILE_IS_BLANK",
                summary: "A file is missing.",
                fix: "Send the file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_FILE_EXT",
                summary: "A file has a wrong extension.",
                fix: "Check the format of the file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "FILE_SIZE_EXCEED",
                summary: "A file is too large.",
                fix: "Send a smaller file.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_SPECIAL_LICENSE_NUM",
                summary: "The number of special license pictures is not valid.",
                fix: "Check the number of pictures.",
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
            schema::ErrorDef {
                code: "SUBMIT_REPEAT",
                summary: "The version was submitted already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PRIVATE_NOT_ALLOW_CATEGORY",
                summary: "Individuals cannot use the category.",
                fix: "Choose a category open to individuals.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "REGION_CODE_IS_INVALID",
                summary: "A region code is not valid.",
                fix: "Take the codes from the platform's table.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SERVICE_TEL_IS_BLANK",
                summary: "The service phone is missing.",
                fix: "Send the service phone.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MINI_APP_NAME_PREFIX",
                summary: "The name begins with words that are not allowed.",
                fix: "Use another name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_LIMIT",
                summary: "A limit of the system was reached.",
                fix: "Try later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "HAS_NO_MODIFY_CNT",
                summary: "No change is left for this information.",
                fix: "Leave the item out.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_TEST_PWD_LENGTH",
                summary: "The length of the test password is not valid.",
                fix: "Check its length.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LICENSE_NAME_IS_BLANK",
                summary: "The name on the license is missing.",
                fix: "Send the name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "RISK_DECISION_HIT_BROAD",
                summary: "Risk control stopped the texts.",
                fix: "Reword the texts.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_TEST_ACCOUNT_LENGTH",
                summary: "The length of the test account is not valid.",
                fix: "Check its length.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALIID_MEMO_TRADENO",
                summary: "The trade number in the remark is not valid.",
                fix: "Check the trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MEMO_TRADENO_CHECK_FAIL",
                summary: "The trade number in the remark does not pass the check.",
                fix: "Check the trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MINI_APP_RESTRICTED_AUDIT_CONTROL",
                summary: "The mini program is restricted from review.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CAN_NOT_SUBMIT_WITH_ONLINE_MINI_APP_EXCEED_LIMIT",
                summary: "There are as many released mini programs as allowed.",
                fix: "Delist one first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionAuditApply, VERSION_AUDIT_APPLY, 0 app_category_ids None, 1 app_desc None, 2
    app_english_name None, 3 app_name None, 4 app_slogan None, 5 app_version
    String::new(), 6 audit_rule None, 7 auto_online None, 8 bundle_id None, 9
    license_name None, 10 license_no None, 11 license_valid_date None, 12 memo None, 13
    mini_category_ids None, 14 region_type Default::default(), 15 service_email None, 16
    service_phone None, 17 service_region_info Vec::new(), 18 speed_up None, 19
    test_accout None, 20 test_password None, 21 version_desc String::new(), 22 app_logo
    None, 23 fifth_license_pic None, 24 fifth_screen_shot None, 25 first_license_pic
    None, 26 first_screen_shot None, 27 first_special_license_pic None, 28
    fourth_license_pic None, 29 fourth_screen_shot None, 30 out_door_pic None, 31
    second_license_pic None, 32 second_screen_shot None, 33 second_special_license_pic
    None, 34 test_file_name None, 35 third_license_pic None, 36 third_screen_shot None,
    37 third_special_license_pic None, 38 eighth_special_license_pic None, 39
    fifth_special_license_pic None, 40 fourth_special_license_pic None, 41
    ninth_special_license_pic None, 42 seventh_special_license_pic None, 43
    sixth_special_license_pic None, 44 tenth_special_license_pic None
);

record::record!(
    VersionAuditApplyResponse, VERSION_AUDIT_APPLY_RESPONSE, 0 speed_up None, 1
    speed_up_memo None
);

static VERSION_AUDIT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditApply",
    file: "spec/open_mini/version.audit.apply.yaml",
    rows: &[
        schema::Row::Text("app_category_ids"),
        schema::Row::Limited(
            "app_desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(400))],
        ),
        schema::Row::Limited(
            "app_english_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(30)),
                schema::LimitRow::Firm(schema::Limit::MinLength(3)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
        schema::Row::Limited(
            "app_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
        schema::Row::Limited(
            "app_slogan",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "app_version",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("audit_rule"),
        schema::Row::Limited(
            "auto_online",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("license_name"),
        schema::Row::Text("license_no"),
        schema::Row::Limited(
            "license_valid_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Limited(
            "memo",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(500))],
        ),
        schema::Row::Text("mini_category_ids"),
        schema::Row::Limited(
            "region_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(
                    schema::Limit::Values(&["GLOBAL", "CHINA", "LOCATION"]),
                ),
            ],
        ),
        schema::Row::Text("service_email"),
        schema::Row::Limited(
            "service_phone",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(30))],
        ),
        schema::Row::Plain(
            "service_region_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REGION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "speed_up",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Text("test_accout"),
        schema::Row::Text("test_password"),
        schema::Row::Limited(
            "version_desc",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(500)),
            ],
        ),
        schema::Row::Limited(
            "app_logo",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(2097152)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["jpeg", "jpg", "png"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "fifth_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "fifth_screen_shot",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "first_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "first_screen_shot",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "first_special_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "fourth_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "fourth_screen_shot",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "out_door_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "second_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "second_screen_shot",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "second_special_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "test_file_name",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(10485760)),
                schema::LimitRow::Firm(schema::Limit::Extensions(&["zip", "rar"])),
            ],
        ),
        schema::Row::Limited(
            "third_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "third_screen_shot",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "third_special_license_pic",
            schema::Kind::File,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxBytes(4194304)),
                schema::LimitRow::Firm(
                    schema::Limit::Extensions(&["png", "jpg", "jpeg"]),
                ),
            ],
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "eighth_special_license_pic",
                kind: schema::Kind::File,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "fifth_special_license_pic",
                kind: schema::Kind::File,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "fourth_special_license_pic",
                kind: schema::Kind::File,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ninth_special_license_pic",
                kind: schema::Kind::File,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "seventh_special_license_pic",
                kind: schema::Kind::File,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sixth_special_license_pic",
                kind: schema::Kind::File,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "tenth_special_license_pic",
                kind: schema::Kind::File,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "region_type",
            equals: "LOCATION",
            require: &["service_region_info"],
        },
    ],
    lines: &[
        11, 17, 21, 23, 27, 28, 29, 31, 36, 38, 42, 44, 48, 50, 58, 61, 67, 77, 78, 84,
        87, 89, 93, 95, 100, 104, 103, 111, 117, 122, 124, 129, 131, 137, 143, 144, 148,
        149, 151, 156, 157, 158, 162, 163, 164, 167, 168, 169, 173, 174, 175, 178, 179,
        180, 184, 185, 186, 190, 191, 192, 195, 196, 197, 201, 202, 203, 207, 208, 209,
        212, 213, 214, 218, 219, 220, 224, 225, 226, 230, 231, 232, 235, 236, 237, 241,
        242, 243, 244, 245, 246, 247, 248, 249, 252,
    ],
};

static VERSION_AUDIT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionAuditApplyResponse",
    file: "spec/open_mini/version.audit.apply.yaml",
    rows: &[schema::Row::Text("speed_up"), schema::Row::Text("speed_up_memo")],
    rules: &[],
    lines: &[],
};
