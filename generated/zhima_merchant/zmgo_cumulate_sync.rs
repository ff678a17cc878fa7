//! `zhima.merchant.zmgo.cumulate.sync` · 商家芝麻GO累计数据回传接口
//!
//! Report a user's fulfillment data of a Zhima GO agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/zmgo/cumulate/sync`. Described in
//! `spec/zhima_merchant/zmgo.cumulate.sync.yaml`.

use crate::{record, schema};

static ZMGO_CUMULATE_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateSync",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("agreement_id", 11)
        },
        schema::FieldDef::new(
            "amount_type_sync_data",
            schema::Kind::Record(&AMOUNT_TYPE_SYNC_DATA),
            17,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 26),
                schema::LimitDef::new(
                    schema::Limit::Values(&["POSITIVE", "REVERSE"]),
                    25,
                ),
            ],
            ..schema::FieldDef::text("biz_action", 22)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 35),
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    34,
                ),
            ],
            ..schema::FieldDef::text("biz_time", 31)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 41),
                schema::LimitDef::new(schema::Limit::Values(&["TASK", "DISCOUNT"]), 40),
            ],
            ..schema::FieldDef::text("data_type", 37)
        },
        schema::FieldDef::new(
            "discount_type_sync_data",
            schema::Kind::Record(&DISCOUNT_TYPE_SYNC_DATA),
            46,
        ),
        schema::FieldDef::text("open_id", 51),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 60)],
            ..schema::FieldDef::text("out_biz_no", 56)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 66),
                schema::LimitDef::new(schema::Limit::MaxLength(16), 67),
                schema::LimitDef::new(schema::Limit::MinLength(16), 68),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 69),
            ],
            ..schema::FieldDef::text("provider_pid", 62)
        },
        schema::FieldDef::text("refer_out_biz_no", 71),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 80),
                schema::LimitDef::new(schema::Limit::Values(&["ADD", "UPDATE"]), 79),
            ],
            ..schema::FieldDef::text("sub_biz_action", 76)
        },
        schema::FieldDef::new(
            "times_type_sync_data",
            schema::Kind::Record(&TIMES_TYPE_SYNC_DATA),
            85,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 94),
                schema::LimitDef::new(schema::Limit::MinLength(16), 95),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 96),
            ],
            ..schema::FieldDef::text("user_id", 90)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "biz_action",
                equals: "REVERSE",
                require: &["refer_out_biz_no"],
            },
            line: 100,
        },
    ],
};

static ZMGO_CUMULATE_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmgoCumulateSyncResponse",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 103),
        schema::FieldDef::text("fail_reason", 108),
        schema::FieldDef::text("out_biz_no", 109),
    ],
    rules: &[],
};

static AMOUNT_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "AmountTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 119),
            ],
            ..schema::FieldDef::text("discount_amount", 119)
        },
        schema::FieldDef::text("discount_desc", 120),
        schema::FieldDef::new("has_alipay_trade", schema::Kind::Boolean, 121),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 129),
            ],
            ..schema::FieldDef::text("task_amount", 127)
        },
        schema::FieldDef::text("task_desc", 131),
        schema::FieldDef::text("trade_no", 132),
    ],
    rules: &[],
};

static DISCOUNT_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 141),
            ],
            ..schema::FieldDef::text("discount_amount", 141)
        },
        schema::FieldDef::text("discount_desc", 142),
    ],
    rules: &[],
};

static TIMES_TYPE_SYNC_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimesTypeSyncData",
    file: "spec/zhima_merchant/zmgo.cumulate.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 147),
            ],
            ..schema::FieldDef::text("discount_amount", 147)
        },
        schema::FieldDef::text("discount_desc", 148),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 151),
            ],
            ..schema::FieldDef::text("task_amount", 149)
        },
        schema::FieldDef::text("task_desc", 153),
        schema::FieldDef::new("task_times", schema::Kind::Integer, 154),
    ],
    rules: &[],
};

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
        Self {
            agreement_id: String::new(),
            amount_type_sync_data: None,
            biz_action: Default::default(),
            biz_time: Default::default(),
            data_type: Default::default(),
            discount_type_sync_data: None,
            open_id: None,
            out_biz_no: String::new(),
            provider_pid: String::new(),
            refer_out_biz_no: None,
            sub_biz_action: Default::default(),
            times_type_sync_data: None,
            user_id: None,
        }
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

impl record::Record for ZmgoCumulateSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CUMULATE_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.amount_type_sync_data),
            2 => Some(&self.biz_action),
            3 => Some(&self.biz_time),
            4 => Some(&self.data_type),
            5 => Some(&self.discount_type_sync_data),
            6 => Some(&self.open_id),
            7 => Some(&self.out_biz_no),
            8 => Some(&self.provider_pid),
            9 => Some(&self.refer_out_biz_no),
            10 => Some(&self.sub_biz_action),
            11 => Some(&self.times_type_sync_data),
            12 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.amount_type_sync_data),
            2 => Some(&mut self.biz_action),
            3 => Some(&mut self.biz_time),
            4 => Some(&mut self.data_type),
            5 => Some(&mut self.discount_type_sync_data),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.out_biz_no),
            8 => Some(&mut self.provider_pid),
            9 => Some(&mut self.refer_out_biz_no),
            10 => Some(&mut self.sub_biz_action),
            11 => Some(&mut self.times_type_sync_data),
            12 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ZmgoCumulateSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmgoCumulateSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCumulateSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCumulateSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ZmgoCumulateSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZMGO_CUMULATE_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.fail_reason),
            2 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for ZmgoCumulateSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            fail_reason: None,
            out_biz_no: None,
        }
    }
}

impl Clone for ZmgoCumulateSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmgoCumulateSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmgoCumulateSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            discount_amount: None,
            discount_desc: None,
            has_alipay_trade: None,
            task_amount: None,
            task_desc: None,
            trade_no: None,
        }
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

impl record::Record for AmountTypeSyncData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AMOUNT_TYPE_SYNC_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_desc),
            2 => Some(&self.has_alipay_trade),
            3 => Some(&self.task_amount),
            4 => Some(&self.task_desc),
            5 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_desc),
            2 => Some(&mut self.has_alipay_trade),
            3 => Some(&mut self.task_amount),
            4 => Some(&mut self.task_desc),
            5 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for AmountTypeSyncData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AmountTypeSyncData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AmountTypeSyncData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AmountTypeSyncData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            discount_amount: None,
            discount_desc: None,
        }
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

impl record::Record for DiscountTypeSyncData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_TYPE_SYNC_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_desc),
            _ => None,
        }
    }
}

impl Default for DiscountTypeSyncData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DiscountTypeSyncData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountTypeSyncData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountTypeSyncData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            discount_amount: None,
            discount_desc: None,
            task_amount: None,
            task_desc: None,
            task_times: None,
        }
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

impl record::Record for TimesTypeSyncData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIMES_TYPE_SYNC_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_desc),
            2 => Some(&self.task_amount),
            3 => Some(&self.task_desc),
            4 => Some(&self.task_times),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_desc),
            2 => Some(&mut self.task_amount),
            3 => Some(&mut self.task_desc),
            4 => Some(&mut self.task_times),
            _ => None,
        }
    }
}

impl Default for TimesTypeSyncData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TimesTypeSyncData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TimesTypeSyncData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TimesTypeSyncData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ZmgoCumulateSyncBizAction`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncBizAction {
    /// `POSITIVE`: Add (正向回传).
    Positive,
    /// `REVERSE`: Take back, as on a refund (逆向回传).
    Reverse,
}

impl record::Enumeration for ZmgoCumulateSyncBizAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("POSITIVE", Self::Positive),
        ("REVERSE", Self::Reverse),
    ];
}

impl std::fmt::Debug for ZmgoCumulateSyncBizAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ZmgoCumulateSyncDataType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncDataType {
    /// `TASK`: Progress of the task (进度型).
    Task,
    /// `DISCOUNT`: Discount (优惠型).
    Discount,
}

impl record::Enumeration for ZmgoCumulateSyncDataType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TASK", Self::Task),
        ("DISCOUNT", Self::Discount),
    ];
}

impl std::fmt::Debug for ZmgoCumulateSyncDataType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ZmgoCumulateSyncSubBizAction`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ZmgoCumulateSyncSubBizAction {
    /// `ADD`: New data (新增数据).
    Add,
    /// `UPDATE`: Changed data (修改数据).
    Update,
}

impl record::Enumeration for ZmgoCumulateSyncSubBizAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ADD", Self::Add),
        ("UPDATE", Self::Update),
    ];
}

impl std::fmt::Debug for ZmgoCumulateSyncSubBizAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.merchant.zmgo.cumulate.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ZmgoCumulateSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_STATUS_INVALID", Self::AgreementStatusInvalid),
        ("IDEMPOTENT_ERROR", Self::IdempotentError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ZmgoCumulateSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
