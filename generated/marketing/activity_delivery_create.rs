//! `alipay.marketing.activity.delivery.create` · 创建推广计划
//!
//! Create a promotion plan; the `alipay.marketing.activity.delivery.message` notification tells its state.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery`. Described in
//! `spec/marketing/activity.delivery.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.delivery.create` (创建推广计划).
///
/// Create a promotion plan; the `alipay.marketing.activity.delivery.message` notification tells its state.
///
/// ```
/// use alipay::marketing::ActivityDeliveryCreate;
///
/// let request = ActivityDeliveryCreate::new()
///     .delivery_base_info(alipay::marketing::types::DeliveryBaseInfo::new().delivery_name("首页收藏引导投放活动"))
///     .delivery_booth_code("PUBLIC_UNION")
///     .delivery_play_config(alipay::marketing::types::DeliveryPlayConfig::new().delivery_full_send_config(alipay::marketing::types::DeliveryFullSendConfig::new().delivery_content_info(alipay::marketing::types::DeliveryContentInfo::new().delivery_activity_content(alipay::marketing::types::DeliveryActivityContentInfo::new().activity_id("2016042700826004508401111111")))))
///     .out_biz_no("20170101000001654bb46ba");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`belong_merchant_info`](Self::belong_merchant_info) | required in some cases |
/// | [`delivery_base_info`](Self::delivery_base_info) | required |
/// | [`delivery_booth_code`](Self::delivery_booth_code) | required |
/// | [`delivery_config_list`](Self::delivery_config_list) | at most 20 items |
/// | [`delivery_play_config`](Self::delivery_play_config) | required |
/// | [`delivery_target_rule`](Self::delivery_target_rule) | required in some cases |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/delivery`. Described in
/// `spec/marketing/activity.delivery.create.yaml`.
/// Returns [`ActivityDeliveryCreateResponse`], or an error with a [`ActivityDeliveryCreateErrorCode`].
#[doc(alias = "alipay.marketing.activity.delivery.create")]
#[doc(alias = "/v3/alipay/marketing/delivery")]
#[doc(alias = "创建推广计划")]
#[doc(alias = "推广")]
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryCreate {
    /// Merchant, required when a provider acts for it; `bussinessType` is `ISV_FOR_MERCHANT`.
    ///
    /// Required in some cases.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// Basic data of the plan.
    ///
    /// 投放计划基础信息; required.
    pub delivery_base_info: super::types::DeliveryBaseInfo,
    /// Booth to deliver to.
    ///
    /// 投放的展位编码; required. Example: `PUBLIC_UNION`.
    pub delivery_booth_code: String,
    /// Deliveries to create; no longer used.
    ///
    /// At most 20 items.
    #[deprecated(note = "Retired by the platform.")]
    pub delivery_config_list: Vec<super::types::DeliveryConfig>,
    /// Play configuration of the plan, exactly one.
    ///
    /// 投放计划玩法配置; required.
    pub delivery_play_config: super::types::DeliveryPlayConfig,
    /// Targeting rule of the plan.
    ///
    /// Required in some cases.
    pub delivery_target_rule: Option<super::types::DeliveryTargetRule>,
    /// Idempotency number, unique; repeating it returns the earlier result.
    ///
    /// 商品卖货推广创建幂等号. Example: `202404110000001`.
    pub idem_no: Option<String>,
    /// How the merchant is connected, such as `SELF_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `SELF_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Caller's unique business number; repeating it returns the earlier result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
}

#[allow(deprecated)]
impl ActivityDeliveryCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::DeliveryAgencyMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`delivery_base_info`](Self::delivery_base_info).
    #[inline]
    pub fn delivery_base_info(
        mut self,
        delivery_base_info: super::types::DeliveryBaseInfo,
    ) -> Self {
        self.delivery_base_info = delivery_base_info;
        self
    }

    /// Sets [`delivery_booth_code`](Self::delivery_booth_code).
    #[inline]
    pub fn delivery_booth_code(
        mut self,
        delivery_booth_code: impl Into<String>,
    ) -> Self {
        self.delivery_booth_code = delivery_booth_code.into();
        self
    }

    /// Sets [`delivery_config_list`](Self::delivery_config_list).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn delivery_config_list(
        mut self,
        delivery_config_list: impl IntoIterator<Item = super::types::DeliveryConfig>,
    ) -> Self {
        self.delivery_config_list = delivery_config_list.into_iter().collect();
        self
    }

    /// Sets [`delivery_play_config`](Self::delivery_play_config).
    #[inline]
    pub fn delivery_play_config(
        mut self,
        delivery_play_config: super::types::DeliveryPlayConfig,
    ) -> Self {
        self.delivery_play_config = delivery_play_config;
        self
    }

    /// Sets [`delivery_target_rule`](Self::delivery_target_rule).
    #[inline]
    pub fn delivery_target_rule(
        mut self,
        delivery_target_rule: super::types::DeliveryTargetRule,
    ) -> Self {
        self.delivery_target_rule = Some(delivery_target_rule);
        self
    }

    /// Sets [`idem_no`](Self::idem_no).
    #[inline]
    pub fn idem_no(mut self, idem_no: impl Into<String>) -> Self {
        self.idem_no = Some(idem_no.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }
}

/// The response of `alipay.marketing.activity.delivery.create` (创建推广计划).
#[non_exhaustive]
pub struct ActivityDeliveryCreateResponse {
    /// Link that previews how users take the voucher.
    ///
    /// 预览链接. Example: `alipays://platformapi/startapp?appId=xxxx`.
    pub delivery_guide_preview_url: Option<String>,
    /// Promotion plan id.
    ///
    /// 推广计划id. Example: `20121231231242353`.
    pub delivery_id: Option<String>,
    /// Deliveries that could not be created; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub error_delivery_config_list: Vec<super::types::ErrorDeliveryConfig>,
    /// Caller's business number; also in the message that tells the result.
    ///
    /// 外部业务单号. Example: `APP_ITEM|OLIAPY|cd1c058cb6ef470399613d0f3345f001`.
    pub out_biz_no: Option<String>,
    /// Deliveries that were created; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub success_delivery_config_list: Vec<super::types::SuccessDeliveryConfig>,
}

/// The error codes of `alipay.marketing.activity.delivery.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliveryCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityDeliveryCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError
);

impl record::CallRequest for ActivityDeliveryCreate {}

impl record::Request for ActivityDeliveryCreate {
    type Response = ActivityDeliveryCreateResponse;
    type ErrorCode = ActivityDeliveryCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.delivery.create",
        title: "创建推广计划",
        file: "spec/marketing/activity.delivery.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/delivery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_DELIVERY_CREATE,
        response: &ACTIVITY_DELIVERY_CREATE_RESPONSE,
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
    ActivityDeliveryCreate, ACTIVITY_DELIVERY_CREATE, 0 belong_merchant_info None, 1
    delivery_base_info Default::default(), 2 delivery_booth_code String::new(), 3
    delivery_config_list Vec::new(), 4 delivery_play_config Default::default(), 5
    delivery_target_rule None, 6 idem_no None, 7 merchant_access_mode None, 8 out_biz_no
    String::new()
);

record::record!(
    ActivityDeliveryCreateResponse, ACTIVITY_DELIVERY_CREATE_RESPONSE, 0
    delivery_guide_preview_url None, 1 delivery_id None, 2 error_delivery_config_list
    Vec::new(), 3 out_biz_no None, 4 success_delivery_config_list Vec::new()
);

static ACTIVITY_DELIVERY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryCreate",
    file: "spec/marketing/activity.delivery.create.yaml",
    rows: &[
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
        ),
        schema::Row::Limited(
            "delivery_base_info",
            schema::Kind::Record(&super::types::DELIVERY_BASE_INFO),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "delivery_booth_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(20))],
        ),
        schema::Row::Limited(
            "delivery_play_config",
            schema::Kind::Record(&super::types::DELIVERY_PLAY_CONFIG),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "delivery_target_rule",
            schema::Kind::Record(&super::types::DELIVERY_TARGET_RULE),
        ),
        schema::Row::Text("idem_no"),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 19, 20, 24, 26, 29, 31, 35, 36, 40, 45, 51, 55],
};

static ACTIVITY_DELIVERY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryCreateResponse",
    file: "spec/marketing/activity.delivery.create.yaml",
    rows: &[
        schema::Row::Text("delivery_guide_preview_url"),
        schema::Row::Text("delivery_id"),
        schema::Row::Plain(
            "error_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Plain(
            "success_delivery_config_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SUCCESS_DELIVERY_CONFIG),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
