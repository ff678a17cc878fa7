//! Types that several APIs of `open_search` share.
//!
//! Described in `spec/open_search/types.yaml`.

use crate::{record, schema};

pub(crate) static DELIVERY_ORIENTED_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryOrientedRuleInfo",
    file: "spec/open_search/types.yaml",
    fields: &[schema::FieldDef::text("client_platform", 7)],
    rules: &[],
};

pub(crate) static DELIVERY_TARGET_REGION: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTargetRegion",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("region_code", 12),
        schema::FieldDef::text("region_name", 13),
        schema::FieldDef::text("region_type", 14),
    ],
    rules: &[],
};

pub(crate) static KEY_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "KeyWordInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("apply_no", 28),
        schema::FieldDef::text("audit_key_word", 29),
        schema::FieldDef::text("audit_reason", 30),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    31,
                ),
            ],
            ..schema::FieldDef::text("audit_time", 31)
        },
        schema::FieldDef::text("config_id", 32),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    33,
                ),
            ],
            ..schema::FieldDef::text("gmt_create", 33)
        },
        schema::FieldDef::text("key_word", 34),
        schema::FieldDef::text("status", 35),
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_ACTIVITY_VIDEO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxActivityVideoInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(4), 44),
                schema::LimitDef::new(schema::Limit::MinLength(2), 45),
            ],
            ..schema::FieldDef::text("video_btn_text", 40)
        },
        schema::FieldDef::text("video_coverimg_id", 46),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 54),
                schema::LimitDef::new(schema::Limit::MinLength(2), 55),
            ],
            ..schema::FieldDef::text("video_sub_title", 50)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(10), 60),
                schema::LimitDef::new(schema::Limit::MinLength(2), 61),
            ],
            ..schema::FieldDef::text("video_title", 56)
        },
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxAppInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 66),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["TINY_APP", "PUBLIC_APP"]),
                    69,
                ),
            ],
            ..schema::FieldDef::text("app_type", 67)
        },
        schema::FieldDef::text("relate_appid", 73),
    ],
    rules: &[],
};

pub(crate) static SEARCH_BOX_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceInfo",
    file: "spec/open_search/types.yaml",
    fields: &[
        schema::FieldDef::text("service_category_code", 78),
        schema::FieldDef::text("service_category_name", 79),
        schema::FieldDef::text("service_code", 80),
        schema::FieldDef::text("service_name", 81),
    ],
    rules: &[],
};

/// Devices that an activity is delivered to.
#[must_use]
#[non_exhaustive]
pub struct DeliveryOrientedRuleInfo {
    /// Client platform.
    ///
    /// 客户端.
    pub client_platform: Option<String>,
}

impl DeliveryOrientedRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { client_platform: None }
    }

    /// Sets [`client_platform`](Self::client_platform).
    #[inline]
    pub fn client_platform(mut self, client_platform: impl Into<String>) -> Self {
        self.client_platform = Some(client_platform.into());
        self
    }
}

impl record::Record for DeliveryOrientedRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_ORIENTED_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.client_platform),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.client_platform),
            _ => None,
        }
    }
}

impl Default for DeliveryOrientedRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryOrientedRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryOrientedRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryOrientedRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A region that an activity is delivered to.
#[must_use]
#[non_exhaustive]
pub struct DeliveryTargetRegion {
    /// Region code.
    ///
    /// 区域编码.
    pub region_code: Option<String>,
    /// Region name.
    ///
    /// 区域名.
    pub region_name: Option<String>,
    /// Level of the region.
    ///
    /// 区域类型; other values may be added. Example: `1`.
    pub region_type: Option<record::Choice<DeliveryTargetRegionRegionType>>,
}

impl DeliveryTargetRegion {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            region_code: None,
            region_name: None,
            region_type: None,
        }
    }

    /// Sets [`region_code`](Self::region_code).
    #[inline]
    pub fn region_code(mut self, region_code: impl Into<String>) -> Self {
        self.region_code = Some(region_code.into());
        self
    }

    /// Sets [`region_name`](Self::region_name).
    #[inline]
    pub fn region_name(mut self, region_name: impl Into<String>) -> Self {
        self.region_name = Some(region_name.into());
        self
    }

    /// Sets [`region_type`](Self::region_type).
    #[inline]
    pub fn region_type(
        mut self,
        region_type: impl Into<record::Choice<DeliveryTargetRegionRegionType>>,
    ) -> Self {
        self.region_type = Some(region_type.into());
        self
    }
}

impl record::Record for DeliveryTargetRegion {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_TARGET_REGION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.region_code),
            1 => Some(&self.region_name),
            2 => Some(&self.region_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.region_code),
            1 => Some(&mut self.region_name),
            2 => Some(&mut self.region_type),
            _ => None,
        }
    }
}

impl Default for DeliveryTargetRegion {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryTargetRegion {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryTargetRegion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryTargetRegion {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A search keyword and its review.
///
/// | Field | Limits |
/// |---|---|
/// | [`audit_time`](Self::audit_time) | a time |
/// | [`gmt_create`](Self::gmt_create) | a time |
#[must_use]
#[non_exhaustive]
pub struct KeyWordInfo {
    /// Review number.
    ///
    /// 审核单号. Example: `20220519000000108026`.
    pub apply_no: Option<String>,
    /// Keyword under review.
    ///
    /// 审核中的关键词.
    pub audit_key_word: Option<String>,
    /// Reviewer's remark.
    ///
    /// 审核人的备注信息. Example: `同意`.
    pub audit_reason: Option<String>,
    /// Time of the review.
    ///
    /// 审核时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub audit_time: Option<record::DateTime>,
    /// Keyword configuration id.
    ///
    /// 关键词配置ID. Example: `20221108000000245181`.
    pub config_id: Option<String>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_create: Option<record::DateTime>,
    /// Keyword that has been reviewed.
    ///
    /// 审核完成的关键词. Example: `测试`.
    pub key_word: Option<String>,
    /// Present state of the keyword.
    ///
    /// 关键词当前状态.
    pub status: Option<String>,
}

impl KeyWordInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_no: None,
            audit_key_word: None,
            audit_reason: None,
            audit_time: None,
            config_id: None,
            gmt_create: None,
            key_word: None,
            status: None,
        }
    }

    /// Sets [`apply_no`](Self::apply_no).
    #[inline]
    pub fn apply_no(mut self, apply_no: impl Into<String>) -> Self {
        self.apply_no = Some(apply_no.into());
        self
    }

    /// Sets [`audit_key_word`](Self::audit_key_word).
    #[inline]
    pub fn audit_key_word(mut self, audit_key_word: impl Into<String>) -> Self {
        self.audit_key_word = Some(audit_key_word.into());
        self
    }

    /// Sets [`audit_reason`](Self::audit_reason).
    #[inline]
    pub fn audit_reason(mut self, audit_reason: impl Into<String>) -> Self {
        self.audit_reason = Some(audit_reason.into());
        self
    }

    /// Sets [`audit_time`](Self::audit_time).
    #[inline]
    pub fn audit_time(mut self, audit_time: impl Into<record::DateTime>) -> Self {
        self.audit_time = Some(audit_time.into());
        self
    }

    /// Sets [`config_id`](Self::config_id).
    #[inline]
    pub fn config_id(mut self, config_id: impl Into<String>) -> Self {
        self.config_id = Some(config_id.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<record::DateTime>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`key_word`](Self::key_word).
    #[inline]
    pub fn key_word(mut self, key_word: impl Into<String>) -> Self {
        self.key_word = Some(key_word.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for KeyWordInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &KEY_WORD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_no),
            1 => Some(&self.audit_key_word),
            2 => Some(&self.audit_reason),
            3 => Some(&self.audit_time),
            4 => Some(&self.config_id),
            5 => Some(&self.gmt_create),
            6 => Some(&self.key_word),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_no),
            1 => Some(&mut self.audit_key_word),
            2 => Some(&mut self.audit_reason),
            3 => Some(&mut self.audit_time),
            4 => Some(&mut self.config_id),
            5 => Some(&mut self.gmt_create),
            6 => Some(&mut self.key_word),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for KeyWordInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for KeyWordInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for KeyWordInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for KeyWordInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Video of a search box activity.
///
/// | Field | Limits |
/// |---|---|
/// | [`video_btn_text`](Self::video_btn_text) | at most 4 characters; at least 2 characters |
/// | [`video_sub_title`](Self::video_sub_title) | at most 16 characters; at least 2 characters |
/// | [`video_title`](Self::video_title) | at most 10 characters; at least 2 characters |
#[must_use]
#[non_exhaustive]
pub struct SearchBoxActivityVideoInfo {
    /// Text of the video's button, in Chinese characters.
    ///
    /// 视频按钮文案; at most 4 characters; at least 2 characters.
    pub video_btn_text: Option<String>,
    /// Cover picture id, from `alipay.open.file.upload`.
    ///
    /// 视频封面图片id.
    pub video_coverimg_id: Option<String>,
    /// Subtitle of the video, in Chinese characters.
    ///
    /// 视频副标题; at most 16 characters; at least 2 characters.
    pub video_sub_title: Option<String>,
    /// Title of the video, in Chinese characters.
    ///
    /// 视频主标题; at most 10 characters; at least 2 characters.
    pub video_title: Option<String>,
}

impl SearchBoxActivityVideoInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            video_btn_text: None,
            video_coverimg_id: None,
            video_sub_title: None,
            video_title: None,
        }
    }

    /// Sets [`video_btn_text`](Self::video_btn_text).
    #[inline]
    pub fn video_btn_text(mut self, video_btn_text: impl Into<String>) -> Self {
        self.video_btn_text = Some(video_btn_text.into());
        self
    }

    /// Sets [`video_coverimg_id`](Self::video_coverimg_id).
    #[inline]
    pub fn video_coverimg_id(mut self, video_coverimg_id: impl Into<String>) -> Self {
        self.video_coverimg_id = Some(video_coverimg_id.into());
        self
    }

    /// Sets [`video_sub_title`](Self::video_sub_title).
    #[inline]
    pub fn video_sub_title(mut self, video_sub_title: impl Into<String>) -> Self {
        self.video_sub_title = Some(video_sub_title.into());
        self
    }

    /// Sets [`video_title`](Self::video_title).
    #[inline]
    pub fn video_title(mut self, video_title: impl Into<String>) -> Self {
        self.video_title = Some(video_title.into());
        self
    }
}

impl record::Record for SearchBoxActivityVideoInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_ACTIVITY_VIDEO_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.video_btn_text),
            1 => Some(&self.video_coverimg_id),
            2 => Some(&self.video_sub_title),
            3 => Some(&self.video_title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.video_btn_text),
            1 => Some(&mut self.video_coverimg_id),
            2 => Some(&mut self.video_sub_title),
            3 => Some(&mut self.video_title),
            _ => None,
        }
    }
}

impl Default for SearchBoxActivityVideoInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchBoxActivityVideoInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxActivityVideoInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxActivityVideoInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An app linked to a search box.
///
/// | Field | Limits |
/// |---|---|
/// | [`app_type`](Self::app_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SearchBoxAppInfo {
    /// App name.
    ///
    /// Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Kind of app.
    pub app_type: Option<record::Choice<SearchBoxAppInfoAppType>>,
    /// App id.
    ///
    /// Example: `2018061360108419`.
    pub relate_appid: Option<String>,
}

impl SearchBoxAppInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_name: None,
            app_type: None,
            relate_appid: None,
        }
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_type`](Self::app_type).
    #[inline]
    pub fn app_type(
        mut self,
        app_type: impl Into<record::Choice<SearchBoxAppInfoAppType>>,
    ) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets [`relate_appid`](Self::relate_appid).
    #[inline]
    pub fn relate_appid(mut self, relate_appid: impl Into<String>) -> Self {
        self.relate_appid = Some(relate_appid.into());
        self
    }
}

impl record::Record for SearchBoxAppInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_APP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.app_type),
            2 => Some(&self.relate_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.app_type),
            2 => Some(&mut self.relate_appid),
            _ => None,
        }
    }
}

impl Default for SearchBoxAppInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchBoxAppInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxAppInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxAppInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A service shown in a search box; it must have passed review.
#[must_use]
#[non_exhaustive]
pub struct SearchBoxServiceInfo {
    /// Service category code.
    ///
    /// 服务类目编码.
    pub service_category_code: Option<String>,
    /// Service category name.
    ///
    /// 服务类目名称.
    pub service_category_name: Option<String>,
    /// Service code.
    ///
    /// 服务编码. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
    /// Service name.
    ///
    /// 服务名称. Example: `在线点餐`.
    pub service_name: Option<String>,
}

impl SearchBoxServiceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            service_category_code: None,
            service_category_name: None,
            service_code: None,
            service_name: None,
        }
    }

    /// Sets [`service_category_code`](Self::service_category_code).
    #[inline]
    pub fn service_category_code(
        mut self,
        service_category_code: impl Into<String>,
    ) -> Self {
        self.service_category_code = Some(service_category_code.into());
        self
    }

    /// Sets [`service_category_name`](Self::service_category_name).
    #[inline]
    pub fn service_category_name(
        mut self,
        service_category_name: impl Into<String>,
    ) -> Self {
        self.service_category_name = Some(service_category_name.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }
}

impl record::Record for SearchBoxServiceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_SERVICE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_category_code),
            1 => Some(&self.service_category_name),
            2 => Some(&self.service_code),
            3 => Some(&self.service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_category_code),
            1 => Some(&mut self.service_category_name),
            2 => Some(&mut self.service_code),
            3 => Some(&mut self.service_name),
            _ => None,
        }
    }
}

impl Default for SearchBoxServiceInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchBoxServiceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxServiceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxServiceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DeliveryTargetRegionRegionType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryTargetRegionRegionType {
    /// `1`: Whole country.
    V1,
    /// `2`: Province.
    V2,
    /// `3`: City.
    V3,
}

impl record::Enumeration for DeliveryTargetRegionRegionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
    ];
}

impl std::fmt::Debug for DeliveryTargetRegionRegionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchBoxAppInfoAppType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBoxAppInfoAppType {
    /// `TINY_APP`: Mini program (小程序).
    TinyApp,
    /// `PUBLIC_APP`: Life account (生活号).
    PublicApp,
}

impl record::Enumeration for SearchBoxAppInfoAppType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TINY_APP", Self::TinyApp),
        ("PUBLIC_APP", Self::PublicApp),
    ];
}

impl std::fmt::Debug for SearchBoxAppInfoAppType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
