//! `zhima.credit.pe.zmgo.cumulation.sync` · 芝麻go用户数据回传
//!
//! Report orders, discounts and completed tasks of a user to Zhima Go.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/cumulation/sync`. Described in
//! `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.cumulation.sync` (芝麻go用户数据回传).
///
/// Report orders, discounts and completed tasks of a user to Zhima Go.
///
/// ```
/// use alipay::zhima_credit::PeZmgoCumulationSync;
///
/// let request = PeZmgoCumulationSync::new()
///     .agreement_no("20195108518085620000")
///     .biz_action("ORDER_PAID")
///     .biz_time("2019-03-08 19:51:35")
///     .cumulate_data_type("AMOUNT")
///     .out_biz_no("2020081211223006150094012926289")
///     .partner_id("2088000000000001")
///     .request_from("ExternalMerchantSource")
///     .amount_type_data(alipay::zhima_credit::pe_zmgo_cumulation_sync::AmountTypeData::new().name("优惠累计名称001"));
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required |
/// | [`amount_type_data`](Self::amount_type_data) | required in some cases |
/// | [`biz_action`](Self::biz_action) | required; one of its values |
/// | [`biz_time`](Self::biz_time) | required |
/// | [`cumulate_data_type`](Self::cumulate_data_type) | required; one of its values |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
/// | [`partner_id`](Self::partner_id) | required |
/// | [`pay_out_biz_no`](Self::pay_out_biz_no) | required in some cases |
/// | [`request_from`](Self::request_from) | required; one of its values |
/// | [`task_type_data`](Self::task_type_data) | required in some cases |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | rule | Where `cumulate_data_type` is `AMOUNT`, there must be `amount_type_data` |
/// | rule | Where `cumulate_data_type` is `AMOUNT_TASK`, there must be `amount_type_data` |
/// | rule | Where `biz_action` is `ORDER_REFUND`, there must be `pay_out_biz_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/cumulation/sync`. Described in
/// `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml`.
/// Returns [`PeZmgoCumulationSyncResponse`], or an error with a [`PeZmgoCumulationSyncErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.cumulation.sync")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/cumulation/sync")]
#[doc(alias = "芝麻go用户数据回传")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoCumulationSync {
    /// Zhima Go agreement number.
    ///
    /// 芝麻go协议号; required. Example: `20195108518085620000`.
    pub agreement_no: String,
    /// Amounts of trades and discounts.
    ///
    /// 金额类型数据; required in some cases.
    pub amount_type_data: Option<AmountTypeData>,
    /// Whether the report adds to amounts, discounts and tasks, or takes them back.
    ///
    /// 数据回传的动作类型; required. Example: `ORDER_PAID`.
    pub biz_action: record::Choice<PeZmgoCumulationSyncBizAction>,
    /// When the trade, redemption or task happened, not when it is reported.
    ///
    /// 交易发生时间; required. Example: `2019-03-08 19:51:35`.
    pub biz_time: String,
    /// What is accumulated; bound mode allows `AMOUNT_TASK` only, decoupled mode the other two.
    ///
    /// 累计类型; required. Example: `AMOUNT`.
    pub cumulate_data_type: record::Choice<PeZmgoCumulationSyncCumulateDataType>,
    /// Extension data, JSON text; optional.
    ///
    /// 扩展字段. Example: `{"number":"20200303938282939"}`.
    pub ext_info: Option<String>,
    /// Whether it is an Alipay trade, in bound mode; true has `trade_no` verified.
    ///
    /// 是否为支付宝交易. Defaults to `false`. Example: `false`.
    pub has_alipay_trade: Option<bool>,
    /// Open id of the user.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's business number, unique; replace it when the error message says so.
    ///
    /// 外部业务号; required. Example: `2020081211223006150094012926289`.
    pub out_biz_no: String,
    /// Merchant id.
    ///
    /// 商户ID; required. Example: `2088000000000001`.
    pub partner_id: String,
    /// Business number of the payment that a refund reverses.
    ///
    /// Required in some cases. Example: `2020081211223006150094012926289`.
    pub pay_out_biz_no: Option<String>,
    /// Source of the report, a fixed value.
    ///
    /// Required. Example: `ExternalMerchantSource`.
    pub request_from: record::Choice<PeZmgoCumulationSyncRequestFrom>,
    /// Task data, holding the name of the task.
    ///
    /// 任务类型数据; required in some cases.
    pub task_type_data: Option<TaskTypeData>,
    /// Alipay user id, 2088….
    ///
    /// 用户userId; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl PeZmgoCumulationSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = agreement_no.into();
        self
    }

    /// Sets [`amount_type_data`](Self::amount_type_data).
    #[inline]
    pub fn amount_type_data(mut self, amount_type_data: AmountTypeData) -> Self {
        self.amount_type_data = Some(amount_type_data);
        self
    }

    /// Sets [`biz_action`](Self::biz_action).
    #[inline]
    pub fn biz_action(
        mut self,
        biz_action: impl Into<record::Choice<PeZmgoCumulationSyncBizAction>>,
    ) -> Self {
        self.biz_action = biz_action.into();
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<String>) -> Self {
        self.biz_time = biz_time.into();
        self
    }

    /// Sets [`cumulate_data_type`](Self::cumulate_data_type).
    #[inline]
    pub fn cumulate_data_type(
        mut self,
        cumulate_data_type: impl Into<
            record::Choice<PeZmgoCumulationSyncCumulateDataType>,
        >,
    ) -> Self {
        self.cumulate_data_type = cumulate_data_type.into();
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`has_alipay_trade`](Self::has_alipay_trade).
    #[inline]
    pub fn has_alipay_trade(mut self, has_alipay_trade: bool) -> Self {
        self.has_alipay_trade = Some(has_alipay_trade);
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = out_biz_no.into();
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = partner_id.into();
        self
    }

    /// Sets [`pay_out_biz_no`](Self::pay_out_biz_no).
    #[inline]
    pub fn pay_out_biz_no(mut self, pay_out_biz_no: impl Into<String>) -> Self {
        self.pay_out_biz_no = Some(pay_out_biz_no.into());
        self
    }

    /// Sets [`request_from`](Self::request_from).
    #[inline]
    pub fn request_from(
        mut self,
        request_from: impl Into<record::Choice<PeZmgoCumulationSyncRequestFrom>>,
    ) -> Self {
        self.request_from = request_from.into();
        self
    }

    /// Sets [`task_type_data`](Self::task_type_data).
    #[inline]
    pub fn task_type_data(mut self, task_type_data: TaskTypeData) -> Self {
        self.task_type_data = Some(task_type_data);
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `zhima.credit.pe.zmgo.cumulation.sync` (芝麻go用户数据回传).
#[non_exhaustive]
pub struct PeZmgoCumulationSyncResponse {
    /// Zhima Go agreement number; returned on success.
    ///
    /// 芝麻go协议号. Example: `20195108518085620000`.
    pub agreement_no: Option<String>,
    /// Why the report failed; returned on failure.
    ///
    /// 数据回传失败原因描述. Example: `入参userId为空`.
    pub fail_reason: Option<String>,
    /// Open id of the user; returned on success.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's business number; returned on success.
    ///
    /// 外部业务号. Example: `2020081211223006150094012926289`.
    pub out_biz_no: Option<String>,
    /// Alipay user id; returned on success.
    ///
    /// 用户userId. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

/// Amounts reported to Zhima Go.
///
/// | Field | Limits |
/// |---|---|
/// | [`name`](Self::name) | required |
/// | [`out_discount_infos`](Self::out_discount_infos) | required in some cases |
/// | [`trade_info`](Self::trade_info) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AmountTypeData {
    /// Name under which the amounts are accumulated.
    ///
    /// Required. Example: `优惠累计名称001`.
    pub name: String,
    /// Discounts, usually one; needed in bound mode, or when decoupled reports hold discounts.
    ///
    /// 优惠信息; required in some cases.
    pub out_discount_infos: Vec<ZmGoOutDiscountInfo>,
    /// Trade number and amount; needed in bound mode, or when decoupled reports hold trades.
    ///
    /// 交易信息; required in some cases.
    pub trade_info: Option<ZmGoTradeInfo>,
}

impl AmountTypeData {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`out_discount_infos`](Self::out_discount_infos).
    #[inline]
    pub fn out_discount_infos(
        mut self,
        out_discount_infos: impl IntoIterator<Item = ZmGoOutDiscountInfo>,
    ) -> Self {
        self.out_discount_infos = out_discount_infos.into_iter().collect();
        self
    }

    /// Sets [`trade_info`](Self::trade_info).
    #[inline]
    pub fn trade_info(mut self, trade_info: ZmGoTradeInfo) -> Self {
        self.trade_info = Some(trade_info);
        self
    }
}

/// Task reported to Zhima Go.
///
/// | Field | Limits |
/// |---|---|
/// | [`name`](Self::name) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct TaskTypeData {
    /// Name of the task, shown to the user; needed for task data.
    ///
    /// 商户数据回传的任务名称; required in some cases. Example: `滴滴打车任务001`.
    pub name: Option<String>,
}

impl TaskTypeData {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A discount reported to Zhima Go.
///
/// | Field | Limits |
/// |---|---|
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
/// | [`discount_type`](Self::discount_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ZmGoOutDiscountInfo {
    /// Amount of the discount, in yuan.
    ///
    /// 商户回传的优惠金额; an amount of money as a decimal number. Example: `8.75`.
    pub discount_amount: Option<record::Amount>,
    /// Name of the discount.
    ///
    /// Example: `滴滴打车优惠001`.
    pub discount_name: Option<String>,
    /// Kind of discount; any one of these values.
    ///
    /// 优惠信息的类型. Example: `exclusiveBenefit`.
    pub discount_type: Option<record::Choice<ZmGoOutDiscountInfoDiscountType>>,
}

impl ZmGoOutDiscountInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(
        mut self,
        discount_amount: impl Into<record::Amount>,
    ) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_name`](Self::discount_name).
    #[inline]
    pub fn discount_name(mut self, discount_name: impl Into<String>) -> Self {
        self.discount_name = Some(discount_name.into());
        self
    }

    /// Sets [`discount_type`](Self::discount_type).
    #[inline]
    pub fn discount_type(
        mut self,
        discount_type: impl Into<record::Choice<ZmGoOutDiscountInfoDiscountType>>,
    ) -> Self {
        self.discount_type = Some(discount_type.into());
        self
    }
}

/// A trade reported to Zhima Go.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct ZmGoTradeInfo {
    /// Amount of the trade between user and merchant, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `3.57`.
    pub amount: Option<record::Amount>,
    /// Trade number; only when trade information is reported.
    ///
    /// Example: `2020081722001435461000061785`.
    pub trade_no: Option<String>,
}

impl ZmGoTradeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The values of the platform's type `ZmGoOutDiscountInfoDiscountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmGoOutDiscountInfoDiscountType {
    /// `exclusiveBenefit`: Exclusive benefit.
    ExclusiveBenefit,
    /// `exclusiveDiscount`: Exclusive discount.
    ExclusiveDiscount,
    /// `appreciationBenefit`: Value-added benefit.
    AppreciationBenefit,
    /// `memberPoint`: Member points.
    MemberPoint,
}

record::enumeration!(
    ZmGoOutDiscountInfoDiscountType, "exclusiveBenefit" ExclusiveBenefit,
    "exclusiveDiscount" ExclusiveDiscount, "appreciationBenefit" AppreciationBenefit,
    "memberPoint" MemberPoint
);

/// The values of the platform's type `PeZmgoCumulationSyncBizAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncBizAction {
    /// `ORDER_PAID`: Payment; adds.
    OrderPaid,
    /// `ORDER_REFUND`: Refund; takes back.
    OrderRefund,
}

record::enumeration!(
    PeZmgoCumulationSyncBizAction, "ORDER_PAID" OrderPaid, "ORDER_REFUND" OrderRefund
);

/// The values of the platform's type `PeZmgoCumulationSyncCumulateDataType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncCumulateDataType {
    /// `AMOUNT`: Amounts.
    Amount,
    /// `TASK`: Tasks.
    Task,
    /// `AMOUNT_TASK`: Amounts and tasks.
    AmountTask,
}

record::enumeration!(
    PeZmgoCumulationSyncCumulateDataType, "AMOUNT" Amount, "TASK" Task, "AMOUNT_TASK"
    AmountTask
);

/// The values of the platform's type `PeZmgoCumulationSyncRequestFrom`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncRequestFrom {
    /// `ExternalMerchantSource`: External merchant.
    ExternalMerchantSource,
}

record::enumeration!(
    PeZmgoCumulationSyncRequestFrom, "ExternalMerchantSource" ExternalMerchantSource
);

/// The error codes of `zhima.credit.pe.zmgo.cumulation.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncErrorCode {
    /// `REQUEST_PARAM_ILLEGAL`: A request parameter is not valid.
    ///
    /// Check the parameters, then call again.
    RequestParamIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// `INVALID_BIZ_ACTION`.
    InvalidBizAction,
    /// `EASY_MEMBER_CONSULT_FAIL`.
    EasyMemberConsultFail,
    /// `INVALID_CUMULATE_MODE`.
    InvalidCumulateMode,
    /// `IDEMPOTENT_ERROR`.
    IdempotentError,
    /// `INVALID_CUMULATE_TYPE`.
    InvalidCumulateType,
    /// `PAY_ORDER_NOT_EXIST`.
    PayOrderNotExist,
    /// `ORDER_AMOUNT_ILLEGAL`.
    OrderAmountIllegal,
    /// `DISCOUNT_AMOUNT_ILLEGAL`.
    DiscountAmountIllegal,
    /// `REFUND_TIME_ILLEGAL`.
    RefundTimeIllegal,
    /// `REFUND_ILLEGAL`.
    RefundIllegal,
    /// `BUYER_INFO_ERROR`.
    BuyerInfoError,
    /// `SELLER_INFO_ERROR`.
    SellerInfoError,
    /// `TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the trade number, then call again.
    TradeNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PeZmgoCumulationSyncErrorCode, "REQUEST_PARAM_ILLEGAL" RequestParamIllegal,
    "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER" InvalidParameter,
    "REQUEST_ACCESS_ILLEGAL" RequestAccessIllegal, "INVALID_BIZ_ACTION" InvalidBizAction,
    "EASY_MEMBER_CONSULT_FAIL" EasyMemberConsultFail, "INVALID_CUMULATE_MODE"
    InvalidCumulateMode, "IDEMPOTENT_ERROR" IdempotentError, "INVALID_CUMULATE_TYPE"
    InvalidCumulateType, "PAY_ORDER_NOT_EXIST" PayOrderNotExist, "ORDER_AMOUNT_ILLEGAL"
    OrderAmountIllegal, "DISCOUNT_AMOUNT_ILLEGAL" DiscountAmountIllegal,
    "REFUND_TIME_ILLEGAL" RefundTimeIllegal, "REFUND_ILLEGAL" RefundIllegal,
    "BUYER_INFO_ERROR" BuyerInfoError, "SELLER_INFO_ERROR" SellerInfoError,
    "TRADE_NOT_EXIST" TradeNotExist
);

impl record::CallRequest for PeZmgoCumulationSync {}

impl record::Request for PeZmgoCumulationSync {
    type Response = PeZmgoCumulationSyncResponse;
    type ErrorCode = PeZmgoCumulationSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.cumulation.sync",
        title: "芝麻go用户数据回传",
        file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/pe/zmgo/cumulation/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_CUMULATION_SYNC,
        response: &PE_ZMGO_CUMULATION_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "REQUEST_PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PeZmgoCumulationSync, PE_ZMGO_CUMULATION_SYNC, 0 agreement_no String::new(), 1
    amount_type_data None, 2 biz_action Default::default(), 3 biz_time String::new(), 4
    cumulate_data_type Default::default(), 5 ext_info None, 6 has_alipay_trade None, 7
    open_id None, 8 out_biz_no String::new(), 9 partner_id String::new(), 10
    pay_out_biz_no None, 11 request_from Default::default(), 12 task_type_data None, 13
    user_id None
);

record::record!(
    PeZmgoCumulationSyncResponse, PE_ZMGO_CUMULATION_SYNC_RESPONSE, 0 agreement_no None,
    1 fail_reason None, 2 open_id None, 3 out_biz_no None, 4 user_id None
);

record::record!(
    AmountTypeData, AMOUNT_TYPE_DATA, 0 name String::new(), 1 out_discount_infos
    Vec::new(), 2 trade_info None
);

record::record!(TaskTypeData, TASK_TYPE_DATA, 0 name None);

record::record!(
    ZmGoOutDiscountInfo, ZM_GO_OUT_DISCOUNT_INFO, 0 discount_amount None, 1 discount_name
    None, 2 discount_type None
);

record::record!(ZmGoTradeInfo, ZM_GO_TRADE_INFO, 0 amount None, 1 trade_no None);

static PE_ZMGO_CUMULATION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSync",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "agreement_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain("amount_type_data", schema::Kind::Record(&AMOUNT_TYPE_DATA)),
        schema::Row::Limited(
            "biz_action",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["ORDER_PAID", "ORDER_REFUND"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "biz_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "cumulate_data_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["AMOUNT", "TASK", "AMOUNT_TASK"]),
                ),
            ],
        ),
        schema::Row::Text("ext_info"),
        schema::Row::Plain("has_alipay_trade", schema::Kind::Boolean),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "partner_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("pay_out_biz_no"),
        schema::Row::Limited(
            "request_from",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["ExternalMerchantSource"]),
                ),
            ],
        ),
        schema::Row::Plain("task_type_data", schema::Kind::Record(&TASK_TYPE_DATA)),
        schema::Row::Text("user_id"),
    ],
    rules: &[
        schema::Rule::When {
            field: "cumulate_data_type",
            equals: "AMOUNT",
            require: &["amount_type_data"],
        },
        schema::Rule::When {
            field: "cumulate_data_type",
            equals: "AMOUNT_TASK",
            require: &["amount_type_data"],
        },
        schema::Rule::When {
            field: "biz_action",
            equals: "ORDER_REFUND",
            require: &["pay_out_biz_no"],
        },
    ],
    lines: &[
        11, 15, 17, 22, 26, 25, 31, 35, 37, 41, 40, 47, 52, 58, 63, 67, 69, 69, 70, 75,
        78, 77, 82, 87, 95, 96, 97,
    ],
};

static PE_ZMGO_CUMULATION_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSyncResponse",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    rows: &[
        schema::Row::Text("agreement_no"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};

static AMOUNT_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "AmountTypeData",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "out_discount_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ZM_GO_OUT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("trade_info", schema::Kind::Record(&ZM_GO_TRADE_INFO)),
    ],
    rules: &[],
    lines: &[129, 132, 134, 139],
};

static TASK_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "TaskTypeData",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    rows: &[schema::Row::Text("name")],
    rules: &[],
    lines: &[148],
};

static ZM_GO_OUT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoOutDiscountInfo",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "discount_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("discount_name"),
        schema::Row::Limited(
            "discount_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "exclusiveBenefit",
                            "exclusiveDiscount",
                            "appreciationBenefit",
                            "memberPoint",
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[158, 158, 159, 160, 163],
};

static ZM_GO_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoTradeInfo",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[174, 174, 175],
};
