//! `zhima.merchant.zmgo.cumulate.sync` · 商家芝麻GO累计数据回传接口
//!
//! Report a user's fulfillment data of a Zhima GO agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/cumulate/sync`. Described in
//! `spec/zhima_merchant/zmgo.cumulate.sync.yaml`.

use crate::{record, schema};

/// A request of `zhima.merchant.zmgo.cumulate.sync` (商家芝麻GO累计数据回传接口).
///
/// Report a user's fulfillment data of a Zhima GO agreement.
///
/// ```
/// use alipay::zhima_merchant::ZmgoCumulateSync;
///
/// let request = ZmgoCumulateSync::new()
///     .agreement_id("20195108518085620000")
///     .biz_action("POSITIVE")
///     .biz_time("2019-03-08 19:51:35")
///     .data_type("TASK")
///     .out_biz_no("2020081211223006150094012926289")
///     .provider_pid("2088000000000001")
///     .sub_biz_action("ADD");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | required |
/// | [`amount_type_sync_data`](Self::amount_type_sync_data) | required in some cases |
/// | [`biz_action`](Self::biz_action) | required; one of its values |
/// | [`biz_time`](Self::biz_time) | required; a time |
/// | [`data_type`](Self::data_type) | required; one of its values |
/// | [`discount_type_sync_data`](Self::discount_type_sync_data) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
/// | [`provider_pid`](Self::provider_pid) | required; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`refer_out_biz_no`](Self::refer_out_biz_no) | required in some cases |
/// | [`sub_biz_action`](Self::sub_biz_action) | required; one of its values |
/// | [`times_type_sync_data`](Self::times_type_sync_data) | required in some cases |
/// | [`user_id`](Self::user_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | rule | Where `biz_action` is `REVERSE`, there must be `refer_out_biz_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/cumulate/sync`. Described in
/// `spec/zhima_merchant/zmgo.cumulate.sync.yaml`.
/// Returns [`ZmgoCumulateSyncResponse`], or an error with a [`ZmgoCumulateSyncErrorCode`].
#[doc(alias = "zhima.merchant.zmgo.cumulate.sync")]
#[doc(alias = "/v3/zhima/merchant/zmgo/cumulate/sync")]
#[doc(alias = "商家芝麻GO累计数据回传接口")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct ZmgoCumulateSync {
    /// Number that uniquely identifies a Zhima GO agreement.
    ///
    /// 芝麻go协议号; required. Example: `20195108518085620000`.
    pub agreement_id: String,
    /// Task data by amount; for templates in paid or amount-task mode.
    ///
    /// 任务金额型数据; required in some cases.
    pub amount_type_sync_data: Option<AmountTypeSyncData>,
    /// Whether amounts, discounts and times are added or taken back.
    ///
    /// 数据回传的动作类型; required. Example: `POSITIVE`.
    pub biz_action: record::Choice<ZmgoCumulateSyncBizAction>,
    /// When the trade, redemption or task took place, not when it is reported.
    ///
    /// 回传数据发生的实际时间; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2019-03-08 19:51:35`.
    pub biz_time: record::DateTime,
    /// Kind of data reported.
    ///
    /// 回传数据类型; required. Example: `TASK`.
    pub data_type: record::Choice<ZmgoCumulateSyncDataType>,
    /// Discount data; only when a discount is reported.
    ///
    /// 优惠数据; required in some cases.
    pub discount_type_sync_data: Option<DiscountTypeSyncData>,
    /// User, by open id.
    ///
    /// 用户 id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Caller's number that identifies one piece of data.
    ///
    /// 外部业务号; required. Example: `2020081211223006150094012926289`.
    pub out_biz_no: String,
    /// Merchant who reported the data, 16 digits starting with 2088\.
    ///
    /// 数据回传的商户 ID; required; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub provider_pid: String,
    /// `out_biz_no` of the positive report that is taken back.
    ///
    /// Required in some cases. Example: `2020081211223006150094012926289`.
    pub refer_out_biz_no: Option<String>,
    /// Whether data is new or changed; only amounts can be changed.
    ///
    /// 数据回传动作子类型; required. Example: `ADD`.
    pub sub_biz_action: record::Choice<ZmgoCumulateSyncSubBizAction>,
    /// Task data by times; for tasks counted in times.
    ///
    /// 任务次数型数据; required in some cases.
    pub times_type_sync_data: Option<TimesTypeSyncData>,
    /// User's Alipay user id, 16 digits starting with 2088\.
    ///
    /// 用户 id; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl ZmgoCumulateSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = agreement_id.into();
        self
    }

    /// Sets [`amount_type_sync_data`](Self::amount_type_sync_data).
    #[inline]
    pub fn amount_type_sync_data(
        mut self,
        amount_type_sync_data: AmountTypeSyncData,
    ) -> Self {
        self.amount_type_sync_data = Some(amount_type_sync_data);
        self
    }

    /// Sets [`biz_action`](Self::biz_action).
    #[inline]
    pub fn biz_action(
        mut self,
        biz_action: impl Into<record::Choice<ZmgoCumulateSyncBizAction>>,
    ) -> Self {
        self.biz_action = biz_action.into();
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<record::DateTime>) -> Self {
        self.biz_time = biz_time.into();
        self
    }

    /// Sets [`data_type`](Self::data_type).
    #[inline]
    pub fn data_type(
        mut self,
        data_type: impl Into<record::Choice<ZmgoCumulateSyncDataType>>,
    ) -> Self {
        self.data_type = data_type.into();
        self
    }

    /// Sets [`discount_type_sync_data`](Self::discount_type_sync_data).
    #[inline]
    pub fn discount_type_sync_data(
        mut self,
        discount_type_sync_data: DiscountTypeSyncData,
    ) -> Self {
        self.discount_type_sync_data = Some(discount_type_sync_data);
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

    /// Sets [`provider_pid`](Self::provider_pid).
    #[inline]
    pub fn provider_pid(mut self, provider_pid: impl Into<String>) -> Self {
        self.provider_pid = provider_pid.into();
        self
    }

    /// Sets [`refer_out_biz_no`](Self::refer_out_biz_no).
    #[inline]
    pub fn refer_out_biz_no(mut self, refer_out_biz_no: impl Into<String>) -> Self {
        self.refer_out_biz_no = Some(refer_out_biz_no.into());
        self
    }

    /// Sets [`sub_biz_action`](Self::sub_biz_action).
    #[inline]
    pub fn sub_biz_action(
        mut self,
        sub_biz_action: impl Into<record::Choice<ZmgoCumulateSyncSubBizAction>>,
    ) -> Self {
        self.sub_biz_action = sub_biz_action.into();
        self
    }

    /// Sets [`times_type_sync_data`](Self::times_type_sync_data).
    #[inline]
    pub fn times_type_sync_data(
        mut self,
        times_type_sync_data: TimesTypeSyncData,
    ) -> Self {
        self.times_type_sync_data = Some(times_type_sync_data);
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `zhima.merchant.zmgo.cumulate.sync` (商家芝麻GO累计数据回传接口).
#[non_exhaustive]
pub struct ZmgoCumulateSyncResponse {
    /// Number that uniquely identifies a Zhima GO agreement.
    ///
    /// 芝麻go协议号. Example: `20195108518085620000`.
    pub agreement_id: Option<String>,
    /// Why the data was not accepted.
    ///
    /// 数据回传失败原因描述. Example: `协议已经失效`.
    pub fail_reason: Option<String>,
    /// Caller's number that identifies one piece of data.
    ///
    /// 外部业务号. Example: `2020081211223006150094012926289`.
    pub out_biz_no: Option<String>,
}

/// Task data counted in amounts.
///
/// | Field | Limits |
/// |---|---|
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
/// | [`task_amount`](Self::task_amount) | an amount in yuan |
/// | [`trade_no`](Self::trade_no) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct AmountTypeSyncData {
    /// Amount of the discount, in yuan.
    ///
    /// 商户回传的优惠金额; an amount of money as a decimal number. Example: `8.75`.
    pub discount_amount: Option<record::Amount>,
    /// Name of the discount reported by the merchant.
    ///
    /// Example: `消费满减优惠001`.
    pub discount_desc: Option<String>,
    /// Whether to link an Alipay trade; then `trade_no` must be its number.
    ///
    /// 是否为支付宝交易. Defaults to `false`. Example: `false`.
    pub has_alipay_trade: Option<bool>,
    /// Amount of the trade between user and merchant, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `3.57`.
    pub task_amount: Option<record::Amount>,
    /// Description of the task.
    ///
    /// 任务描述. Example: `完成一次任务001`.
    pub task_desc: Option<String>,
    /// Trade number; an Alipay one if `has_alipay_trade` is true.
    ///
    /// Required in some cases. Example: `2020081722001435461000061785`.
    pub trade_no: Option<String>,
}

impl AmountTypeSyncData {
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

    /// Sets [`discount_desc`](Self::discount_desc).
    #[inline]
    pub fn discount_desc(mut self, discount_desc: impl Into<String>) -> Self {
        self.discount_desc = Some(discount_desc.into());
        self
    }

    /// Sets [`has_alipay_trade`](Self::has_alipay_trade).
    #[inline]
    pub fn has_alipay_trade(mut self, has_alipay_trade: bool) -> Self {
        self.has_alipay_trade = Some(has_alipay_trade);
        self
    }

    /// Sets [`task_amount`](Self::task_amount).
    #[inline]
    pub fn task_amount(mut self, task_amount: impl Into<record::Amount>) -> Self {
        self.task_amount = Some(task_amount.into());
        self
    }

    /// Sets [`task_desc`](Self::task_desc).
    #[inline]
    pub fn task_desc(mut self, task_desc: impl Into<String>) -> Self {
        self.task_desc = Some(task_desc.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// Discount data of a report.
///
/// | Field | Limits |
/// |---|---|
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct DiscountTypeSyncData {
    /// Amount of the discount, in yuan.
    ///
    /// 商户回传的优惠金额; an amount of money as a decimal number. Example: `8.75`.
    pub discount_amount: Option<record::Amount>,
    /// Name of the discount reported by the merchant.
    ///
    /// Example: `消费满减优惠001`.
    pub discount_desc: Option<String>,
}

impl DiscountTypeSyncData {
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

    /// Sets [`discount_desc`](Self::discount_desc).
    #[inline]
    pub fn discount_desc(mut self, discount_desc: impl Into<String>) -> Self {
        self.discount_desc = Some(discount_desc.into());
        self
    }
}

/// Task data counted in times.
///
/// | Field | Limits |
/// |---|---|
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
/// | [`task_amount`](Self::task_amount) | an amount in yuan |
/// | [`task_times`](Self::task_times) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct TimesTypeSyncData {
    /// Amount of the discount, in yuan.
    ///
    /// 商户回传的优惠金额; an amount of money as a decimal number. Example: `8.75`.
    pub discount_amount: Option<record::Amount>,
    /// Name of the discount reported by the merchant.
    ///
    /// Example: `消费满减优惠001`.
    pub discount_desc: Option<String>,
    /// Amount of the trade between user and merchant, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `3.57`.
    pub task_amount: Option<record::Amount>,
    /// Description of the task.
    ///
    /// 任务描述. Example: `完成一次任务001`.
    pub task_desc: Option<String>,
    /// Number of times; required for tasks counted in times.
    ///
    /// Required in some cases. Example: `1`.
    pub task_times: Option<i64>,
}

impl TimesTypeSyncData {
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

    /// Sets [`discount_desc`](Self::discount_desc).
    #[inline]
    pub fn discount_desc(mut self, discount_desc: impl Into<String>) -> Self {
        self.discount_desc = Some(discount_desc.into());
        self
    }

    /// Sets [`task_amount`](Self::task_amount).
    #[inline]
    pub fn task_amount(mut self, task_amount: impl Into<record::Amount>) -> Self {
        self.task_amount = Some(task_amount.into());
        self
    }

    /// Sets [`task_desc`](Self::task_desc).
    #[inline]
    pub fn task_desc(mut self, task_desc: impl Into<String>) -> Self {
        self.task_desc = Some(task_desc.into());
        self
    }

    /// Sets [`task_times`](Self::task_times).
    #[inline]
    pub fn task_times(mut self, task_times: i64) -> Self {
        self.task_times = Some(task_times);
        self
    }
}

/// The values of the platform's type `ZmgoCumulateSyncBizAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncBizAction {
    /// `POSITIVE`: Add (正向回传).
    Positive,
    /// `REVERSE`: Take back, as on a refund (逆向回传).
    Reverse,
}

record::enumeration!(ZmgoCumulateSyncBizAction, "POSITIVE" Positive, "REVERSE" Reverse);

/// The values of the platform's type `ZmgoCumulateSyncDataType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncDataType {
    /// `TASK`: Progress of the task (进度型).
    Task,
    /// `DISCOUNT`: Discount (优惠型).
    Discount,
}

record::enumeration!(ZmgoCumulateSyncDataType, "TASK" Task, "DISCOUNT" Discount);

/// The values of the platform's type `ZmgoCumulateSyncSubBizAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncSubBizAction {
    /// `ADD`: New data (新增数据).
    Add,
    /// `UPDATE`: Changed data (修改数据).
    Update,
}

record::enumeration!(ZmgoCumulateSyncSubBizAction, "ADD" Add, "UPDATE" Update);

/// The error codes of `zhima.merchant.zmgo.cumulate.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `AGREEMENT_STATUS_INVALID`.
    AgreementStatusInvalid,
    /// `IDEMPOTENT_ERROR`.
    IdempotentError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ZmgoCumulateSyncErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "AGREEMENT_STATUS_INVALID" AgreementStatusInvalid,
    "IDEMPOTENT_ERROR" IdempotentError
);

impl record::CallRequest for ZmgoCumulateSync {}

impl record::Request for ZmgoCumulateSync {
    type Response = ZmgoCumulateSyncResponse;
    type ErrorCode = ZmgoCumulateSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.merchant.zmgo.cumulate.sync",
        title: "商家芝麻GO累计数据回传接口",
        file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/merchant/zmgo/cumulate/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ZMGO_CUMULATE_SYNC,
        response: &ZMGO_CUMULATE_SYNC_RESPONSE,
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
    ZmgoCumulateSync, ZMGO_CUMULATE_SYNC, 0 agreement_id String::new(), 1
    amount_type_sync_data None, 2 biz_action Default::default(), 3 biz_time
    Default::default(), 4 data_type Default::default(), 5 discount_type_sync_data None, 6
    open_id None, 7 out_biz_no String::new(), 8 provider_pid String::new(), 9
    refer_out_biz_no None, 10 sub_biz_action Default::default(), 11 times_type_sync_data
    None, 12 user_id None
);

record::record!(
    ZmgoCumulateSyncResponse, ZMGO_CUMULATE_SYNC_RESPONSE, 0 agreement_id None, 1
    fail_reason None, 2 out_biz_no None
);

record::record!(
    AmountTypeSyncData, AMOUNT_TYPE_SYNC_DATA, 0 discount_amount None, 1 discount_desc
    None, 2 has_alipay_trade None, 3 task_amount None, 4 task_desc None, 5 trade_no None
);

record::record!(
    DiscountTypeSyncData, DISCOUNT_TYPE_SYNC_DATA, 0 discount_amount None, 1
    discount_desc None
);

record::record!(
    TimesTypeSyncData, TIMES_TYPE_SYNC_DATA, 0 discount_amount None, 1 discount_desc
    None, 2 task_amount None, 3 task_desc None, 4 task_times None
);

static ZMGO_CUMULATE_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateSync",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "agreement_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "amount_type_sync_data",
            schema::Kind::Record(&AMOUNT_TYPE_SYNC_DATA),
        ),
        schema::Row::Limited(
            "biz_action",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["POSITIVE", "REVERSE"])),
            ],
        ),
        schema::Row::Limited(
            "biz_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Limited(
            "data_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["TASK", "DISCOUNT"])),
            ],
        ),
        schema::Row::Plain(
            "discount_type_sync_data",
            schema::Kind::Record(&DISCOUNT_TYPE_SYNC_DATA),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "provider_pid",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Text("refer_out_biz_no"),
        schema::Row::Limited(
            "sub_biz_action",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["ADD", "UPDATE"])),
            ],
        ),
        schema::Row::Plain(
            "times_type_sync_data",
            schema::Kind::Record(&TIMES_TYPE_SYNC_DATA),
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "biz_action",
            equals: "REVERSE",
            require: &["refer_out_biz_no"],
        },
    ],
    lines: &[
        11, 15, 17, 22, 26, 25, 31, 35, 34, 37, 41, 40, 46, 51, 56, 60, 62, 66, 67, 68,
        69, 71, 76, 80, 79, 85, 90, 94, 95, 96, 100,
    ],
};

static ZMGO_CUMULATE_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateSyncResponse",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("out_biz_no"),
    ],
    rules: &[],
    lines: &[],
};

static AMOUNT_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "AmountTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "discount_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("discount_desc"),
        schema::Row::Plain("has_alipay_trade", schema::Kind::Boolean),
        schema::Row::Limited(
            "task_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("task_desc"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[119, 119, 120, 121, 127, 129, 131, 132],
};

static DISCOUNT_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "discount_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("discount_desc"),
    ],
    rules: &[],
    lines: &[141, 141, 142],
};

static TIMES_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimesTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "discount_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("discount_desc"),
        schema::Row::Limited(
            "task_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("task_desc"),
        schema::Row::Plain("task_times", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[147, 147, 148, 149, 151, 153, 154],
};
