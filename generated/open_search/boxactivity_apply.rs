//! `alipay.open.search.boxactivity.apply` · 申请创建搜索直达活动配置
//!
//! Create a banner activity in an online search box.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/boxactivity/apply`. Described in
//! `spec/open_search/boxactivity.apply.yaml`.

use crate::{record, schema};

static BOXACTIVITY_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityApply",
    file: "spec/open_search/boxactivity.apply.yaml",
    fields: &[
        schema::FieldDef::text("action_url", 11),
        schema::FieldDef::text("background_word", 16),
        schema::FieldDef::text("box_id", 20),
        schema::FieldDef::text("end_time", 21),
        schema::FieldDef::text("material_id", 26),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["IMAGE", "VIDEO"]), 32),
            ],
            ..schema::FieldDef::text("material_type", 30)
        },
        schema::FieldDef::text("merchant_id", 37),
        schema::FieldDef::new(
            "oriented_rule",
            schema::Kind::Record(&super::types::DELIVERY_ORIENTED_RULE_INFO),
            43,
        ),
        schema::FieldDef::text("start_time", 44),
        schema::FieldDef::text("target_appid", 49),
        schema::FieldDef::text("target_appname", 50),
        schema::FieldDef::new(
            "target_regions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_TARGET_REGION),
                    limits: &[],
                },
            ),
            55,
        ),
        schema::FieldDef::text("title", 59),
        schema::FieldDef::new(
            "video_info",
            schema::Kind::Record(&super::types::SEARCH_BOX_ACTIVITY_VIDEO_INFO),
            60,
        ),
    ],
    rules: &[],
};

static BOXACTIVITY_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityApplyResponse",
    file: "spec/open_search/boxactivity.apply.yaml",
    fields: &[schema::FieldDef::text("box_activity_id", 63)],
    rules: &[],
};

/// A request of `alipay.open.search.boxactivity.apply` (申请创建搜索直达活动配置).
///
/// Create a banner activity in an online search box.
///
/// ```
/// use alipay::open_search::BoxactivityApply;
///
/// let request = BoxactivityApply::new()
///     .action_url("alipays://platformapi/startapp?appId=2021001198637195&pages/kaq_maid/kaq_maid");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`material_type`](Self::material_type) | one of its values |
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/boxactivity/apply`. Described in
/// `spec/open_search/boxactivity.apply.yaml`.
/// Answered by [`BoxactivityApplyResponse`], or by an error with a [`BoxactivityApplyErrorCode`].
#[doc(alias = "alipay.open.search.boxactivity.apply")]
#[doc(alias = "/v3/alipay/open/search/boxactivity/apply")]
#[doc(alias = "申请创建搜索直达活动配置")]
#[doc(alias = "活动")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxactivityApply {
    /// Activity link to a page of a linked mini program; starts with `alipays`.
    ///
    /// On the wire `action_url` (活动链接). Example:
    /// `alipays://platformapi/startapp?appId=2021001198637195&pages/kaq_maid/kaq_maid`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:11`.
    pub action_url: Option<String>,
    /// Search-field hint word, which may promote the banner on the home page.
    ///
    /// On the wire `background_word`. Example: `搜索底纹推广词`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:16`.
    pub background_word: Option<String>,
    /// Search box configuration id.
    ///
    /// On the wire `box_id` (搜索直达配置id). Example: `20211130000000100415`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:20`.
    pub box_id: Option<String>,
    /// End of the activity, at most 90 days after its start.
    ///
    /// On the wire `end_time` (活动结束时间). Example: `2022-09-30 23:59:59`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:21`.
    pub end_time: Option<String>,
    /// Image or video id, as `material_type` says; mini program boxes take images only.
    ///
    /// On the wire `material_id`. Example: `A*oZQmT4xTBPUAAAAAAAAAAAAAAQAAAQ`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:26`.
    pub material_id: Option<String>,
    /// Kind of material.
    ///
    /// On the wire `material_type`. Example: `IMAGE`. Source: `spec/open_search/boxactivity.apply.yaml:30`.
    pub material_type: Option<record::Choice<BoxactivityApplyMaterialType>>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// On the wire `merchant_id` (商户id); required in some cases. Example: `2088xxxxxxxxxxxx`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:37`.
    pub merchant_id: Option<String>,
    /// Devices the activity is delivered to.
    ///
    /// On the wire `oriented_rule` (投放终端). Source: `spec/open_search/boxactivity.apply.yaml:43`.
    pub oriented_rule: Option<super::types::DeliveryOrientedRuleInfo>,
    /// Start of the activity, at most 90 days before its end.
    ///
    /// On the wire `start_time` (活动开始时间). Example: `2022-02-10 08:00:00`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:44`.
    pub start_time: Option<String>,
    /// Id of the app that the banner opens.
    ///
    /// On the wire `target_appid`. Example: `2021001191699651`. Source: `spec/open_search/boxactivity.apply.yaml:49`.
    pub target_appid: Option<String>,
    /// Name of the mini program that the banner opens.
    ///
    /// On the wire `target_appname` (跳转小程序名称). Example: `目标小程序名`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:50`.
    pub target_appname: Option<String>,
    /// Regions the activity is delivered to.
    ///
    /// On the wire `target_regions` (投放目标区域列表). Source: `spec/open_search/boxactivity.apply.yaml:55`.
    pub target_regions: Vec<super::types::DeliveryTargetRegion>,
    /// Title of the activity.
    ///
    /// On the wire `title` (活动标题). Example: `新品半价`. Source: `spec/open_search/boxactivity.apply.yaml:59`.
    pub title: Option<String>,
    /// Video of the activity.
    ///
    /// On the wire `video_info` (搜索直达活动视频信息). Source: `spec/open_search/boxactivity.apply.yaml:60`.
    pub video_info: Option<super::types::SearchBoxActivityVideoInfo>,
}

impl BoxactivityApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_url: None,
            background_word: None,
            box_id: None,
            end_time: None,
            material_id: None,
            material_type: None,
            merchant_id: None,
            oriented_rule: None,
            start_time: None,
            target_appid: None,
            target_appname: None,
            target_regions: Vec::new(),
            title: None,
            video_info: None,
        }
    }

    /// Sets [`action_url`](Self::action_url).
    #[inline]
    pub fn action_url(mut self, action_url: impl Into<String>) -> Self {
        self.action_url = Some(action_url.into());
        self
    }

    /// Sets [`background_word`](Self::background_word).
    #[inline]
    pub fn background_word(mut self, background_word: impl Into<String>) -> Self {
        self.background_word = Some(background_word.into());
        self
    }

    /// Sets [`box_id`](Self::box_id).
    #[inline]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`material_id`](Self::material_id).
    #[inline]
    pub fn material_id(mut self, material_id: impl Into<String>) -> Self {
        self.material_id = Some(material_id.into());
        self
    }

    /// Sets [`material_type`](Self::material_type).
    #[inline]
    pub fn material_type(
        mut self,
        material_type: impl Into<record::Choice<BoxactivityApplyMaterialType>>,
    ) -> Self {
        self.material_type = Some(material_type.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`oriented_rule`](Self::oriented_rule).
    #[inline]
    pub fn oriented_rule(
        mut self,
        oriented_rule: super::types::DeliveryOrientedRuleInfo,
    ) -> Self {
        self.oriented_rule = Some(oriented_rule);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }

    /// Sets [`target_appname`](Self::target_appname).
    #[inline]
    pub fn target_appname(mut self, target_appname: impl Into<String>) -> Self {
        self.target_appname = Some(target_appname.into());
        self
    }

    /// Sets [`target_regions`](Self::target_regions).
    #[inline]
    pub fn target_regions(
        mut self,
        target_regions: impl IntoIterator<Item = super::types::DeliveryTargetRegion>,
    ) -> Self {
        self.target_regions = target_regions.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`video_info`](Self::video_info).
    #[inline]
    pub fn video_info(
        mut self,
        video_info: super::types::SearchBoxActivityVideoInfo,
    ) -> Self {
        self.video_info = Some(video_info);
        self
    }
}

impl record::Record for BoxactivityApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOXACTIVITY_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_url),
            1 => Some(&self.background_word),
            2 => Some(&self.box_id),
            3 => Some(&self.end_time),
            4 => Some(&self.material_id),
            5 => Some(&self.material_type),
            6 => Some(&self.merchant_id),
            7 => Some(&self.oriented_rule),
            8 => Some(&self.start_time),
            9 => Some(&self.target_appid),
            10 => Some(&self.target_appname),
            11 => Some(&self.target_regions),
            12 => Some(&self.title),
            13 => Some(&self.video_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_url),
            1 => Some(&mut self.background_word),
            2 => Some(&mut self.box_id),
            3 => Some(&mut self.end_time),
            4 => Some(&mut self.material_id),
            5 => Some(&mut self.material_type),
            6 => Some(&mut self.merchant_id),
            7 => Some(&mut self.oriented_rule),
            8 => Some(&mut self.start_time),
            9 => Some(&mut self.target_appid),
            10 => Some(&mut self.target_appname),
            11 => Some(&mut self.target_regions),
            12 => Some(&mut self.title),
            13 => Some(&mut self.video_info),
            _ => None,
        }
    }
}

impl Default for BoxactivityApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BoxactivityApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxactivityApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxactivityApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BoxactivityApply {}

impl record::Request for BoxactivityApply {
    type Response = BoxactivityApplyResponse;
    type ErrorCode = BoxactivityApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.boxactivity.apply",
        title: "申请创建搜索直达活动配置",
        file: "spec/open_search/boxactivity.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/boxactivity/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOXACTIVITY_APPLY,
        response: &BOXACTIVITY_APPLY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.search.boxactivity.apply` (申请创建搜索直达活动配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxactivityApplyResponse {
    /// Id of the search box activity.
    ///
    /// On the wire `box_activity_id` (搜索直达活动ID). Example: `20211223000000100000`. Source:
    /// `spec/open_search/boxactivity.apply.yaml:63`.
    pub box_activity_id: Option<String>,
}

impl record::Record for BoxactivityApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOXACTIVITY_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_activity_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_activity_id),
            _ => None,
        }
    }
}

impl Default for BoxactivityApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { box_activity_id: None }
    }
}

impl Clone for BoxactivityApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxactivityApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxactivityApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BoxactivityApplyMaterialType`.
///
/// Source: `spec/open_search/boxactivity.apply.yaml:33`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BoxactivityApplyMaterialType {
    /// Image.
    ///
    /// On the wire `IMAGE` (图片).
    Image,
    /// Video.
    ///
    /// On the wire `VIDEO` (视频).
    Video,
}

impl record::Enumeration for BoxactivityApplyMaterialType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IMAGE", Self::Image),
        ("VIDEO", Self::Video),
    ];
}

impl std::fmt::Debug for BoxactivityApplyMaterialType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.boxactivity.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxactivityApplyErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/boxactivity.apply.yaml:70` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `OVER_ACT_MAX_LIMIT`. Source: `spec/open_search/boxactivity.apply.yaml:71`.
    OverActMaxLimit,
    /// An input parameter is missing.
    ///
    /// Send all required parameters.
    ///
    /// On the wire `INPUT_ARGUMENT_NULL`. Source: `spec/open_search/boxactivity.apply.yaml:72` and
    /// `spec/codes.yaml:1254`.
    InputArgumentNull,
    /// A call within the platform failed.
    ///
    /// Query the result before calling again.
    ///
    /// On the wire `APPXPROD_RPC_INVOKE_ERROR`; the same call may succeed later; the call may have had its effect, so
    /// that it comes as an unknown outcome. Source: `spec/open_search/boxactivity.apply.yaml:73` and
    /// `spec/codes.yaml:575`.
    AppxprodRpcInvokeError,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/boxactivity.apply.yaml:74` and `spec/codes.yaml:1748`.
    NoPermission,
    /// The status does not allow the operation.
    ///
    /// Check the current status.
    ///
    /// On the wire `STATUS_NOT_ALLOWED_OPERATE`. Source: `spec/open_search/boxactivity.apply.yaml:75` and
    /// `spec/codes.yaml:2383`.
    StatusNotAllowedOperate,
    /// On the wire `DELIVERY_TIME_OVERLAPPING`. Source: `spec/open_search/boxactivity.apply.yaml:76`.
    DeliveryTimeOverlapping,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_search/boxactivity.apply.yaml:77` and `spec/codes.yaml:2413`.
    SystemError,
    /// The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    ///
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/boxactivity.apply.yaml:78` and `spec/codes.yaml:1408`.
    IsvNotAuth,
    /// An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/boxactivity.apply.yaml:79` and
    /// `spec/codes.yaml:1250`.
    InputArgumentIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BoxactivityApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("OVER_ACT_MAX_LIMIT", Self::OverActMaxLimit),
        ("INPUT_ARGUMENT_NULL", Self::InputArgumentNull),
        ("APPXPROD_RPC_INVOKE_ERROR", Self::AppxprodRpcInvokeError),
        ("NO_PERMISSION", Self::NoPermission),
        ("STATUS_NOT_ALLOWED_OPERATE", Self::StatusNotAllowedOperate),
        ("DELIVERY_TIME_OVERLAPPING", Self::DeliveryTimeOverlapping),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
        ("INPUT_ARGUMENT_ILLEGAL", Self::InputArgumentIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BoxactivityApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
