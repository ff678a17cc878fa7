//! Types that several APIs of `open_search` share.
//!
//! Described in `spec/open_search/types.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`client_platform`](Self::client_platform).
    #[inline]
    pub fn client_platform(mut self, client_platform: impl Into<String>) -> Self {
        self.client_platform = Some(client_platform.into());
        self
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `DeliveryTargetRegionRegionType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeliveryTargetRegionRegionType {
    /// `1`: Whole country.
    V1,
    /// `2`: Province.
    V2,
    /// `3`: City.
    V3,
}

record::enumeration!(DeliveryTargetRegionRegionType, "1" V1, "2" V2, "3" V3);

/// The values of the platform's type `SearchBoxAppInfoAppType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBoxAppInfoAppType {
    /// `TINY_APP`: Mini program (小程序).
    TinyApp,
    /// `PUBLIC_APP`: Life account (生活号).
    PublicApp,
}

record::enumeration!(
    SearchBoxAppInfoAppType, "TINY_APP" TinyApp, "PUBLIC_APP" PublicApp
);

record::record!(
    DeliveryOrientedRuleInfo, DELIVERY_ORIENTED_RULE_INFO, 0 client_platform None
);

record::record!(
    DeliveryTargetRegion, DELIVERY_TARGET_REGION, 0 region_code None, 1 region_name None,
    2 region_type None
);

record::record!(
    KeyWordInfo, KEY_WORD_INFO, 0 apply_no None, 1 audit_key_word None, 2 audit_reason
    None, 3 audit_time None, 4 config_id None, 5 gmt_create None, 6 key_word None, 7
    status None
);

record::record!(
    SearchBoxActivityVideoInfo, SEARCH_BOX_ACTIVITY_VIDEO_INFO, 0 video_btn_text None, 1
    video_coverimg_id None, 2 video_sub_title None, 3 video_title None
);

record::record!(
    SearchBoxAppInfo, SEARCH_BOX_APP_INFO, 0 app_name None, 1 app_type None, 2
    relate_appid None
);

record::record!(
    SearchBoxServiceInfo, SEARCH_BOX_SERVICE_INFO, 0 service_category_code None, 1
    service_category_name None, 2 service_code None, 3 service_name None
);

pub(crate) static DELIVERY_ORIENTED_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryOrientedRuleInfo",
    file: "spec/open_search/types.yaml",
    rows: &[schema::Row::Text("client_platform")],
    rules: &[],
    lines: &[7],
};

pub(crate) static DELIVERY_TARGET_REGION: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTargetRegion",
    file: "spec/open_search/types.yaml",
    rows: &[
        schema::Row::Text("region_code"),
        schema::Row::Text("region_name"),
        schema::Row::Text("region_type"),
    ],
    rules: &[],
    lines: &[12, 13, 14],
};

pub(crate) static KEY_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "KeyWordInfo",
    file: "spec/open_search/types.yaml",
    rows: &[
        schema::Row::Text("apply_no"),
        schema::Row::Text("audit_key_word"),
        schema::Row::Text("audit_reason"),
        schema::Row::Limited(
            "audit_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("config_id"),
        schema::Row::Limited(
            "gmt_create",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("key_word"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[28, 29, 30, 31, 31, 32, 33, 33, 34, 35],
};

pub(crate) static SEARCH_BOX_ACTIVITY_VIDEO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxActivityVideoInfo",
    file: "spec/open_search/types.yaml",
    rows: &[
        schema::Row::Limited(
            "video_btn_text",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(4)),
                schema::LimitRow::Firm(schema::Limit::MinLength(2)),
            ],
        ),
        schema::Row::Text("video_coverimg_id"),
        schema::Row::Limited(
            "video_sub_title",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(2)),
            ],
        ),
        schema::Row::Limited(
            "video_title",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(10)),
                schema::LimitRow::Firm(schema::Limit::MinLength(2)),
            ],
        ),
    ],
    rules: &[],
    lines: &[40, 44, 45, 46, 50, 54, 55, 56, 60, 61],
};

pub(crate) static SEARCH_BOX_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxAppInfo",
    file: "spec/open_search/types.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Limited(
            "app_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["TINY_APP", "PUBLIC_APP"]))],
        ),
        schema::Row::Text("relate_appid"),
    ],
    rules: &[],
    lines: &[66, 67, 69, 73],
};

pub(crate) static SEARCH_BOX_SERVICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxServiceInfo",
    file: "spec/open_search/types.yaml",
    rows: &[
        schema::Row::Text("service_category_code"),
        schema::Row::Text("service_category_name"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_name"),
    ],
    rules: &[],
    lines: &[78, 79, 80, 81],
};
