//! `alipay.open.search.boxactivity.apply` · 申请创建搜索直达活动配置
//!
//! Create a banner activity in an online search box.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/boxactivity/apply`. Described in
//! `spec/open_search/boxactivity.apply.yaml`.

use crate::{record, schema};

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
/// Returns [`BoxactivityApplyResponse`], or an error with a [`BoxactivityApplyErrorCode`].
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
    /// 活动链接. Example: `alipays://platformapi/startapp?appId=2021001198637195&pages/kaq_maid/kaq_maid`.
    pub action_url: Option<String>,
    /// Search-field hint word, which may promote the banner on the home page.
    ///
    /// Example: `搜索底纹推广词`.
    pub background_word: Option<String>,
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20211130000000100415`.
    pub box_id: Option<String>,
    /// End of the activity, at most 90 days after its start.
    ///
    /// 活动结束时间. Example: `2022-09-30 23:59:59`.
    pub end_time: Option<String>,
    /// Image or video id, as `material_type` says; mini program boxes take images only.
    ///
    /// Example: `A*oZQmT4xTBPUAAAAAAAAAAAAAAQAAAQ`.
    pub material_id: Option<String>,
    /// Kind of material.
    ///
    /// Example: `IMAGE`.
    pub material_type: Option<record::Choice<BoxactivityApplyMaterialType>>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Devices the activity is delivered to.
    ///
    /// 投放终端.
    pub oriented_rule: Option<super::types::DeliveryOrientedRuleInfo>,
    /// Start of the activity, at most 90 days before its end.
    ///
    /// 活动开始时间. Example: `2022-02-10 08:00:00`.
    pub start_time: Option<String>,
    /// Id of the app that the banner opens.
    ///
    /// Example: `2021001191699651`.
    pub target_appid: Option<String>,
    /// Name of the mini program that the banner opens.
    ///
    /// 跳转小程序名称. Example: `目标小程序名`.
    pub target_appname: Option<String>,
    /// Regions the activity is delivered to.
    ///
    /// 投放目标区域列表.
    pub target_regions: Vec<super::types::DeliveryTargetRegion>,
    /// Title of the activity.
    ///
    /// 活动标题. Example: `新品半价`.
    pub title: Option<String>,
    /// Video of the activity.
    ///
    /// 搜索直达活动视频信息.
    pub video_info: Option<super::types::SearchBoxActivityVideoInfo>,
}

impl BoxactivityApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.search.boxactivity.apply` (申请创建搜索直达活动配置).
#[non_exhaustive]
pub struct BoxactivityApplyResponse {
    /// Id of the search box activity.
    ///
    /// 搜索直达活动ID. Example: `20211223000000100000`.
    pub box_activity_id: Option<String>,
}

/// The values of the platform's type `BoxactivityApplyMaterialType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BoxactivityApplyMaterialType {
    /// `IMAGE`: Image (图片).
    Image,
    /// `VIDEO`: Video (视频).
    Video,
}

record::enumeration!(BoxactivityApplyMaterialType, "IMAGE" Image, "VIDEO" Video);

/// The error codes of `alipay.open.search.boxactivity.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BoxactivityApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `OVER_ACT_MAX_LIMIT`.
    OverActMaxLimit,
    /// `INPUT_ARGUMENT_NULL`: An input parameter is missing.
    ///
    /// Send all required parameters.
    InputArgumentNull,
    /// `APPXPROD_RPC_INVOKE_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    AppxprodRpcInvokeError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `STATUS_NOT_ALLOWED_OPERATE`: The status does not allow the operation.
    ///
    /// Check the current status.
    StatusNotAllowedOperate,
    /// `DELIVERY_TIME_OVERLAPPING`.
    DeliveryTimeOverlapping,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// `INPUT_ARGUMENT_ILLEGAL`: An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InputArgumentIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BoxactivityApplyErrorCode, "INVALID_PARAMETER" InvalidParameter, "OVER_ACT_MAX_LIMIT"
    OverActMaxLimit, "INPUT_ARGUMENT_NULL" InputArgumentNull, "APPXPROD_RPC_INVOKE_ERROR"
    AppxprodRpcInvokeError, "NO_PERMISSION" NoPermission, "STATUS_NOT_ALLOWED_OPERATE"
    StatusNotAllowedOperate, "DELIVERY_TIME_OVERLAPPING" DeliveryTimeOverlapping,
    "SYSTEM_ERROR" SystemError, "ISV_NOT_AUTH" IsvNotAuth, "INPUT_ARGUMENT_ILLEGAL"
    InputArgumentIllegal
);

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

record::record!(
    BoxactivityApply, BOXACTIVITY_APPLY, 0 action_url None, 1 background_word None, 2
    box_id None, 3 end_time None, 4 material_id None, 5 material_type None, 6 merchant_id
    None, 7 oriented_rule None, 8 start_time None, 9 target_appid None, 10 target_appname
    None, 11 target_regions Vec::new(), 12 title None, 13 video_info None
);

record::record!(
    BoxactivityApplyResponse, BOXACTIVITY_APPLY_RESPONSE, 0 box_activity_id None
);

static BOXACTIVITY_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityApply",
    file: "spec/open_search/boxactivity.apply.yaml",
    rows: &[
        schema::Row::Text("action_url"),
        schema::Row::Text("background_word"),
        schema::Row::Text("box_id"),
        schema::Row::Text("end_time"),
        schema::Row::Text("material_id"),
        schema::Row::Limited(
            "material_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["IMAGE", "VIDEO"]))],
        ),
        schema::Row::Text("merchant_id"),
        schema::Row::Plain(
            "oriented_rule",
            schema::Kind::Record(&super::types::DELIVERY_ORIENTED_RULE_INFO),
        ),
        schema::Row::Text("start_time"),
        schema::Row::Text("target_appid"),
        schema::Row::Text("target_appname"),
        schema::Row::Plain(
            "target_regions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_TARGET_REGION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("title"),
        schema::Row::Plain(
            "video_info",
            schema::Kind::Record(&super::types::SEARCH_BOX_ACTIVITY_VIDEO_INFO),
        ),
    ],
    rules: &[],
    lines: &[11, 16, 20, 21, 26, 30, 32, 37, 43, 44, 49, 50, 55, 59, 60],
};

static BOXACTIVITY_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxactivityApplyResponse",
    file: "spec/open_search/boxactivity.apply.yaml",
    rows: &[schema::Row::Text("box_activity_id")],
    rules: &[],
    lines: &[],
};
