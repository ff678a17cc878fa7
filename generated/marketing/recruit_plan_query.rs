//! `alipay.marketing.recruit.plan.query` · 招商方案详情查询
//!
//! Query a recruiting plan in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/plan/query`. Described in
//! `spec/marketing/recruit.plan.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.recruit.plan.query` (招商方案详情查询).
///
/// Query a recruiting plan in detail.
///
/// ```
/// use alipay::marketing::RecruitPlanQuery;
///
/// let request = RecruitPlanQuery::new()
///     .plan_id("2021042001000100000000668277");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/recruit/plan/query`. Described in
/// `spec/marketing/recruit.plan.query.yaml`.
/// Returns [`RecruitPlanQueryResponse`], or an error with a [`RecruitPlanQueryErrorCode`].
#[doc(alias = "alipay.marketing.recruit.plan.query")]
#[doc(alias = "/v3/alipay/marketing/recruit/plan/query")]
#[doc(alias = "招商方案详情查询")]
#[must_use]
#[non_exhaustive]
pub struct RecruitPlanQuery {
    /// Merchant to query for; if left out, the caller; providers should give it.
    pub enroll_merchant: Option<super::types::RecruitEnrollMerchant>,
    /// Id of the recruiting plan.
    ///
    /// 招商方案ID. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
}

impl RecruitPlanQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enroll_merchant`](Self::enroll_merchant).
    #[inline]
    pub fn enroll_merchant(
        mut self,
        enroll_merchant: super::types::RecruitEnrollMerchant,
    ) -> Self {
        self.enroll_merchant = Some(enroll_merchant);
        self
    }

    /// Sets [`plan_id`](Self::plan_id).
    #[inline]
    pub fn plan_id(mut self, plan_id: impl Into<String>) -> Self {
        self.plan_id = Some(plan_id.into());
        self
    }
}

/// The response of `alipay.marketing.recruit.plan.query` (招商方案详情查询).
#[non_exhaustive]
pub struct RecruitPlanQueryResponse {
    /// Description as rich text, may hold HTML tags.
    ///
    /// 招商方案描述.
    pub description: Option<String>,
    /// End of enrollment.
    ///
    /// 报名结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-01 01:01:01`.
    pub enroll_end_time: Option<record::DateTime>,
    /// What has to be submitted with `alipay.marketing.recruit.enroll.create`.
    pub enroll_rules: Vec<RecruitEnrollRule>,
    /// Scene of the plan.
    ///
    /// 招商方案所属报名场景. Example: `VOUCHER`.
    pub enroll_scene_type: Option<
        record::Choice<RecruitPlanQueryResponseEnrollSceneType>,
    >,
    /// Start of enrollment.
    ///
    /// 报名开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-01-01 01:01:01`.
    pub enroll_start_time: Option<record::DateTime>,
    /// Image link of the plan, square, at least 150×150.
    ///
    /// 方案头图链接. Example: `https://xxxx`.
    pub logo: Option<String>,
    /// Id of the recruiting plan.
    ///
    /// 招商方案ID. Example: `2021042001000100000000668277`.
    pub plan_id: Option<String>,
    /// Name of the plan.
    ///
    /// 招商方案名称. Example: `春季招商`.
    pub plan_name: Option<String>,
    /// Whether the plan is available.
    ///
    /// 方案状态. Example: `ENABLED`.
    pub status: Option<record::Choice<RecruitPlanQueryResponseStatus>>,
}

/// A rule about one kind of content of an enrollment.
#[non_exhaustive]
pub struct RecruitEnrollRule {
    /// Largest number of entries.
    ///
    /// Example: `1`.
    pub max_size: Option<i64>,
    /// Smallest number of entries.
    ///
    /// Example: `1`.
    pub min_size: Option<i64>,
    /// Whether this content is required.
    ///
    /// Example: `true`.
    pub required: Option<bool>,
    /// Details of the rule.
    pub rule_data: Option<RecruitEnrollRuleData>,
    /// Kind of content to submit.
    ///
    /// 招商报名时提交的内容类型. Example: `VOUCHER`.
    pub r#type: Option<record::Choice<RecruitEnrollRuleType>>,
}

/// Details of an enrollment rule.
#[non_exhaustive]
pub struct RecruitEnrollRuleData {
    /// Vouchers that may be submitted, a rule for each kind.
    pub recruit_voucher_rules: Vec<RecruitVoucherRule>,
    /// Requirements on material, a JSON text to be parsed: fields, types, sizes in px, KB and bytes.
    ///
    /// 素材的要求.
    pub schema: Option<String>,
}

/// Limits a voucher must keep to be enrolled.
#[non_exhaustive]
pub struct RecruitVoucherRule {
    /// Largest face value of the voucher, in yuan; empty means no limit.
    ///
    /// 券面额的最大值; an amount of money as a decimal number; at most 2 decimals. Example: `15.00`.
    pub amount_max: Option<record::Amount>,
    /// Smallest face value of the voucher, in yuan; empty means no limit.
    ///
    /// 券面额的最小值; an amount of money as a decimal number; at most 2 decimals. Example: `12.00`.
    pub amount_min: Option<record::Amount>,
    /// Largest ratio of face value to threshold, in percent; empty means no limit.
    ///
    /// 券优惠比例的最大值. Example: `20`.
    pub denomination_percent_max: Option<String>,
    /// Smallest ratio of face value to threshold, in percent; empty means no limit.
    ///
    /// 券优惠比例的最小值. Example: `10`.
    pub denomination_percent_min: Option<String>,
    /// Largest threshold amount, in yuan; empty means no limit.
    ///
    /// 券门槛金额的最大值; an amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub floor_amount_max: Option<record::Amount>,
    /// Smallest threshold amount, in yuan; empty means no limit.
    ///
    /// 券门槛金额的最小值; an amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub floor_amount_min: Option<record::Amount>,
    /// Largest original price, in yuan; empty means no limit.
    ///
    /// 券原价的最大值; an amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub origin_amount_max: Option<record::Amount>,
    /// Smallest original price, in yuan; empty means no limit.
    ///
    /// 券原价的最小值; an amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub origin_amount_min: Option<record::Amount>,
    /// Latest end of issuing; empty means no limit.
    ///
    /// 券发放结束时间的最大值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub publish_end_time_max: Option<record::DateTime>,
    /// Earliest end of issuing; empty means no limit.
    ///
    /// 券发放结束时间的最小值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-09-10 00:00:00`.
    pub publish_end_time_min: Option<record::DateTime>,
    /// Latest start of issuing; empty means no limit.
    ///
    /// 券发放开始时间的最大值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub publish_start_time_max: Option<record::DateTime>,
    /// Earliest start of issuing; empty means no limit.
    ///
    /// 券发放开始时间的最小值; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-09-10 00:00:00`.
    pub publish_start_time_min: Option<record::DateTime>,
    /// Ways of refund the voucher must offer; empty means no limit.
    ///
    /// 退券类型要求. Example: `["CAN_REFUND","OVERDUE_REFUND"]`.
    pub refund_type: Vec<record::Choice<RecruitVoucherRuleRefundType>>,
    /// Largest price a user pays for the voucher, in yuan; empty means no limit.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `20.00`.
    pub sale_amount_max: Option<record::Amount>,
    /// Smallest price a user pays for the voucher, in yuan; empty means no limit.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub sale_amount_min: Option<record::Amount>,
    /// Channels of redemption required; empty means no limit.
    ///
    /// 券核销渠道要求. Example: `["SHOP","MINI_APP"]`.
    pub use_channel: Vec<record::Choice<RecruitVoucherRuleUseChannel>>,
    /// Fewest days of validity after taking effect; empty means no limit.
    ///
    /// Example: `20`.
    pub valid_days_after_receive_min: Option<i64>,
    /// Kind of voucher the rule is for; follows from how the voucher was created.
    ///
    /// 券活动类型. Example: `ITEM_FIX_ORDER_VOUCHER`.
    pub voucher_activity_type: Option<
        record::Choice<RecruitVoucherRuleVoucherActivityType>,
    >,
    /// Largest limit of vouchers per user; empty means no limit.
    ///
    /// Example: `20`.
    pub voucher_quantity_limit_per_user_max: Option<i64>,
    /// Smallest limit of vouchers per user; empty means no limit.
    ///
    /// Example: `10`.
    pub voucher_quantity_limit_per_user_min: Option<i64>,
    /// Largest stock of vouchers; empty means no limit.
    ///
    /// 券库存数量的最大值. Example: `20`.
    pub voucher_quantity_max: Option<i64>,
    /// Smallest stock of vouchers; empty means no limit.
    ///
    /// 券库存数量的最小值. Example: `10`.
    pub voucher_quantity_min: Option<i64>,
    /// Earliest start of validity; empty means no limit.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub voucher_valid_begin_time_min: Option<record::DateTime>,
    /// Latest end of validity; empty means no limit.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-01-13 23:59:59`.
    pub voucher_valid_end_time_max: Option<record::DateTime>,
}

/// The values of the platform's type `RecruitVoucherRuleRefundType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitVoucherRuleRefundType {
    /// `OVERDUE_REFUND`: Refund after expiry.
    OverdueRefund,
    /// `CAN_REFUND`: Refund at any time.
    CanRefund,
}

record::enumeration!(
    RecruitVoucherRuleRefundType, "OVERDUE_REFUND" OverdueRefund, "CAN_REFUND" CanRefund
);

/// The values of the platform's type `RecruitVoucherRuleUseChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitVoucherRuleUseChannel {
    /// `SHOP`: Store.
    Shop,
    /// `MINI_APP`: Mini program.
    MiniApp,
}

record::enumeration!(RecruitVoucherRuleUseChannel, "SHOP" Shop, "MINI_APP" MiniApp);

/// The values of the platform's type `RecruitVoucherRuleVoucherActivityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitVoucherRuleVoucherActivityType {
    /// `ALL_FIX_ORDER_VOUCHER`: Merchant voucher, amount off the whole order.
    AllFixOrderVoucher,
    /// `ITEM_FIX_ORDER_VOUCHER`: Merchant voucher, amount off goods.
    ItemFixOrderVoucher,
    /// `ALL_DISCOUNT_ORDER_VOUCHER`: Merchant voucher, percentage off the whole order.
    AllDiscountOrderVoucher,
    /// `ITEM_DISCOUNT_ORDER_VOUCHER`: Merchant voucher, percentage off goods.
    ItemDiscountOrderVoucher,
    /// `ITEM_SPE_ORDER_VOUCHER`: Merchant voucher, special price of goods.
    ItemSpeOrderVoucher,
    /// `EXCHANGE_GROUP_BUY_ORDER_VOUCHER`: Exchange voucher, group purchase.
    ExchangeGroupBuyOrderVoucher,
    /// `EXCHANGE_FIX_ORDER_VOUCHER`: Exchange voucher, cash value.
    ExchangeFixOrderVoucher,
    /// `ALL_FIX_VOUCHER`: Payment voucher, amount off the whole order.
    AllFixVoucher,
    /// `ITEM_FIX_VOUCHER`: Payment voucher, amount off goods.
    ItemFixVoucher,
}

record::enumeration!(
    RecruitVoucherRuleVoucherActivityType, "ALL_FIX_ORDER_VOUCHER" AllFixOrderVoucher,
    "ITEM_FIX_ORDER_VOUCHER" ItemFixOrderVoucher, "ALL_DISCOUNT_ORDER_VOUCHER"
    AllDiscountOrderVoucher, "ITEM_DISCOUNT_ORDER_VOUCHER" ItemDiscountOrderVoucher,
    "ITEM_SPE_ORDER_VOUCHER" ItemSpeOrderVoucher, "EXCHANGE_GROUP_BUY_ORDER_VOUCHER"
    ExchangeGroupBuyOrderVoucher, "EXCHANGE_FIX_ORDER_VOUCHER" ExchangeFixOrderVoucher,
    "ALL_FIX_VOUCHER" AllFixVoucher, "ITEM_FIX_VOUCHER" ItemFixVoucher
);

/// The values of the platform's type `RecruitEnrollRuleType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitEnrollRuleType {
    /// `VOUCHER`: Vouchers.
    Voucher,
    /// `MINI_APP`: Mini programs.
    MiniApp,
    /// `ENROLL_MERCHANT`: Enrolling merchant.
    EnrollMerchant,
    /// `MATERIAL`: Material.
    Material,
    /// `CITY`: Cities of the activity.
    City,
}

record::enumeration!(
    RecruitEnrollRuleType, "VOUCHER" Voucher, "MINI_APP" MiniApp, "ENROLL_MERCHANT"
    EnrollMerchant, "MATERIAL" Material, "CITY" City
);

/// The values of the platform's type `RecruitPlanQueryResponseEnrollSceneType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitPlanQueryResponseEnrollSceneType {
    /// `VOUCHER`: Vouchers (券报名场景).
    Voucher,
    /// `MINI_APP`: Mini programs (小程序报名场景).
    MiniApp,
}

record::enumeration!(
    RecruitPlanQueryResponseEnrollSceneType, "VOUCHER" Voucher, "MINI_APP" MiniApp
);

/// The values of the platform's type `RecruitPlanQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecruitPlanQueryResponseStatus {
    /// `DISABLED`: Not available.
    Disabled,
    /// `ENABLED`: Available.
    Enabled,
}

record::enumeration!(
    RecruitPlanQueryResponseStatus, "DISABLED" Disabled, "ENABLED" Enabled
);

/// The error codes of `alipay.marketing.recruit.plan.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RecruitPlanQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_FAILED`: The business processing failed.
    BusinessFailed,
    /// `PROHIBIT_NEW_DEVELOPER_CALL`: New developers may not call this API.
    ProhibitNewDeveloperCall,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    RecruitPlanQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BUSINESS_FAILED" BusinessFailed, "PROHIBIT_NEW_DEVELOPER_CALL"
    ProhibitNewDeveloperCall
);

impl record::CallRequest for RecruitPlanQuery {}

impl record::Request for RecruitPlanQuery {
    type Response = RecruitPlanQueryResponse;
    type ErrorCode = RecruitPlanQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.recruit.plan.query",
        title: "招商方案详情查询",
        file: "spec/marketing/recruit.plan.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/recruit/plan/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &RECRUIT_PLAN_QUERY,
        response: &RECRUIT_PLAN_QUERY_RESPONSE,
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
    RecruitPlanQuery, RECRUIT_PLAN_QUERY, 0 enroll_merchant None, 1 plan_id None
);

record::record!(
    RecruitPlanQueryResponse, RECRUIT_PLAN_QUERY_RESPONSE, 0 description None, 1
    enroll_end_time None, 2 enroll_rules Vec::new(), 3 enroll_scene_type None, 4
    enroll_start_time None, 5 logo None, 6 plan_id None, 7 plan_name None, 8 status None
);

record::record!(
    RecruitEnrollRule, RECRUIT_ENROLL_RULE, 0 max_size None, 1 min_size None, 2 required
    None, 3 rule_data None, 4 r#type None
);

record::record!(
    RecruitEnrollRuleData, RECRUIT_ENROLL_RULE_DATA, 0 recruit_voucher_rules Vec::new(),
    1 schema None
);

record::record!(
    RecruitVoucherRule, RECRUIT_VOUCHER_RULE, 0 amount_max None, 1 amount_min None, 2
    denomination_percent_max None, 3 denomination_percent_min None, 4 floor_amount_max
    None, 5 floor_amount_min None, 6 origin_amount_max None, 7 origin_amount_min None, 8
    publish_end_time_max None, 9 publish_end_time_min None, 10 publish_start_time_max
    None, 11 publish_start_time_min None, 12 refund_type Vec::new(), 13 sale_amount_max
    None, 14 sale_amount_min None, 15 use_channel Vec::new(), 16
    valid_days_after_receive_min None, 17 voucher_activity_type None, 18
    voucher_quantity_limit_per_user_max None, 19 voucher_quantity_limit_per_user_min
    None, 20 voucher_quantity_max None, 21 voucher_quantity_min None, 22
    voucher_valid_begin_time_min None, 23 voucher_valid_end_time_max None
);

static RECRUIT_PLAN_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanQuery",
    file: "spec/marketing/recruit.plan.query.yaml",
    rows: &[
        schema::Row::Plain(
            "enroll_merchant",
            schema::Kind::Record(&super::types::RECRUIT_ENROLL_MERCHANT),
        ),
        schema::Row::Text("plan_id"),
    ],
    rules: &[],
    lines: &[11, 14],
};

static RECRUIT_PLAN_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitPlanQueryResponse",
    file: "spec/marketing/recruit.plan.query.yaml",
    rows: &[
        schema::Row::Text("description"),
        schema::Row::Text("enroll_end_time"),
        schema::Row::Plain(
            "enroll_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_ENROLL_RULE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("enroll_scene_type"),
        schema::Row::Text("enroll_start_time"),
        schema::Row::Text("logo"),
        schema::Row::Text("plan_id"),
        schema::Row::Text("plan_name"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static RECRUIT_ENROLL_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollRule",
    file: "spec/marketing/recruit.plan.query.yaml",
    rows: &[
        schema::Row::Plain("max_size", schema::Kind::Integer),
        schema::Row::Plain("min_size", schema::Kind::Integer),
        schema::Row::Plain("required", schema::Kind::Boolean),
        schema::Row::Plain("rule_data", schema::Kind::Record(&RECRUIT_ENROLL_RULE_DATA)),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[],
};

static RECRUIT_ENROLL_RULE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollRuleData",
    file: "spec/marketing/recruit.plan.query.yaml",
    rows: &[
        schema::Row::Plain(
            "recruit_voucher_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_VOUCHER_RULE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("schema"),
    ],
    rules: &[],
    lines: &[],
};

static RECRUIT_VOUCHER_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitVoucherRule",
    file: "spec/marketing/recruit.plan.query.yaml",
    rows: &[
        schema::Row::Text("amount_max"),
        schema::Row::Text("amount_min"),
        schema::Row::Text("denomination_percent_max"),
        schema::Row::Text("denomination_percent_min"),
        schema::Row::Text("floor_amount_max"),
        schema::Row::Text("floor_amount_min"),
        schema::Row::Text("origin_amount_max"),
        schema::Row::Text("origin_amount_min"),
        schema::Row::Text("publish_end_time_max"),
        schema::Row::Text("publish_end_time_min"),
        schema::Row::Text("publish_start_time_max"),
        schema::Row::Text("publish_start_time_min"),
        schema::Row::Plain(
            "refund_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("sale_amount_max"),
        schema::Row::Text("sale_amount_min"),
        schema::Row::Plain(
            "use_channel",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("valid_days_after_receive_min", schema::Kind::Integer),
        schema::Row::Text("voucher_activity_type"),
        schema::Row::Plain("voucher_quantity_limit_per_user_max", schema::Kind::Integer),
        schema::Row::Plain("voucher_quantity_limit_per_user_min", schema::Kind::Integer),
        schema::Row::Plain("voucher_quantity_max", schema::Kind::Integer),
        schema::Row::Plain("voucher_quantity_min", schema::Kind::Integer),
        schema::Row::Text("voucher_valid_begin_time_min"),
        schema::Row::Text("voucher_valid_end_time_max"),
    ],
    rules: &[],
    lines: &[],
};
