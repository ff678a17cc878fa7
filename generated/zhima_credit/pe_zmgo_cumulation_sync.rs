//! `zhima.credit.pe.zmgo.cumulation.sync` · 芝麻go用户数据回传
//!
//! Report orders, discounts and completed tasks of a user to Zhima Go.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/cumulation/sync`. Described in
//! `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml`.

use crate::{record, schema};

static PE_ZMGO_CUMULATION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSync",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef::new(
            "amount_type_data",
            schema::Kind::Record(&AMOUNT_TYPE_DATA),
            17,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 26),
                schema::LimitDef::new(
                    schema::Limit::Values(&["ORDER_PAID", "ORDER_REFUND"]),
                    25,
                ),
            ],
            ..schema::FieldDef::text("biz_action", 22)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 35)],
            ..schema::FieldDef::text("biz_time", 31)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 41),
                schema::LimitDef::new(
                    schema::Limit::Values(&["AMOUNT", "TASK", "AMOUNT_TASK"]),
                    40,
                ),
            ],
            ..schema::FieldDef::text("cumulate_data_type", 37)
        },
        schema::FieldDef::text("ext_info", 47),
        schema::FieldDef::new("has_alipay_trade", schema::Kind::Boolean, 52),
        schema::FieldDef::text("open_id", 58),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 67)],
            ..schema::FieldDef::text("out_biz_no", 63)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 69)],
            ..schema::FieldDef::text("partner_id", 69)
        },
        schema::FieldDef::text("pay_out_biz_no", 70),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 78),
                schema::LimitDef::new(
                    schema::Limit::Values(&["ExternalMerchantSource"]),
                    77,
                ),
            ],
            ..schema::FieldDef::text("request_from", 75)
        },
        schema::FieldDef::new(
            "task_type_data",
            schema::Kind::Record(&TASK_TYPE_DATA),
            82,
        ),
        schema::FieldDef::text("user_id", 87),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "cumulate_data_type",
                equals: "AMOUNT",
                require: &["amount_type_data"],
            },
            line: 95,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "cumulate_data_type",
                equals: "AMOUNT_TASK",
                require: &["amount_type_data"],
            },
            line: 96,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "biz_action",
                equals: "ORDER_REFUND",
                require: &["pay_out_biz_no"],
            },
            line: 97,
        },
    ],
};

static PE_ZMGO_CUMULATION_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSyncResponse",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 100),
        schema::FieldDef::text("fail_reason", 105),
        schema::FieldDef::text("open_id", 110),
        schema::FieldDef::text("out_biz_no", 114),
        schema::FieldDef::text("user_id", 119),
    ],
    rules: &[],
};

static AMOUNT_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "AmountTypeData",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 132)],
            ..schema::FieldDef::text("name", 129)
        },
        schema::FieldDef::new(
            "out_discount_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ZM_GO_OUT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
            134,
        ),
        schema::FieldDef::new("trade_info", schema::Kind::Record(&ZM_GO_TRADE_INFO), 139),
    ],
    rules: &[],
};

static TASK_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "TaskTypeData",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[schema::FieldDef::text("name", 148)],
    rules: &[],
};

static ZM_GO_OUT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoOutDiscountInfo",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 158),
            ],
            ..schema::FieldDef::text("discount_amount", 158)
        },
        schema::FieldDef::text("discount_name", 159),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "exclusiveBenefit",
                            "exclusiveDiscount",
                            "appreciationBenefit",
                            "memberPoint",
                        ],
                    ),
                    163,
                ),
            ],
            ..schema::FieldDef::text("discount_type", 160)
        },
    ],
    rules: &[],
};

static ZM_GO_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoTradeInfo",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 174),
            ],
            ..schema::FieldDef::text("amount", 174)
        },
        schema::FieldDef::text("trade_no", 175),
    ],
    rules: &[],
};

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
        Self {
            agreement_no: String::new(),
            amount_type_data: None,
            biz_action: Default::default(),
            biz_time: String::new(),
            cumulate_data_type: Default::default(),
            ext_info: None,
            has_alipay_trade: None,
            open_id: None,
            out_biz_no: String::new(),
            partner_id: String::new(),
            pay_out_biz_no: None,
            request_from: Default::default(),
            task_type_data: None,
            user_id: None,
        }
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

impl record::Record for PeZmgoCumulationSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_CUMULATION_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.amount_type_data),
            2 => Some(&self.biz_action),
            3 => Some(&self.biz_time),
            4 => Some(&self.cumulate_data_type),
            5 => Some(&self.ext_info),
            6 => Some(&self.has_alipay_trade),
            7 => Some(&self.open_id),
            8 => Some(&self.out_biz_no),
            9 => Some(&self.partner_id),
            10 => Some(&self.pay_out_biz_no),
            11 => Some(&self.request_from),
            12 => Some(&self.task_type_data),
            13 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.amount_type_data),
            2 => Some(&mut self.biz_action),
            3 => Some(&mut self.biz_time),
            4 => Some(&mut self.cumulate_data_type),
            5 => Some(&mut self.ext_info),
            6 => Some(&mut self.has_alipay_trade),
            7 => Some(&mut self.open_id),
            8 => Some(&mut self.out_biz_no),
            9 => Some(&mut self.partner_id),
            10 => Some(&mut self.pay_out_biz_no),
            11 => Some(&mut self.request_from),
            12 => Some(&mut self.task_type_data),
            13 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PeZmgoCumulationSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoCumulationSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoCumulationSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoCumulationSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PeZmgoCumulationSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_CUMULATION_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.fail_reason),
            2 => Some(&self.open_id),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PeZmgoCumulationSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            fail_reason: None,
            open_id: None,
            out_biz_no: None,
            user_id: None,
        }
    }
}

impl Clone for PeZmgoCumulationSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoCumulationSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoCumulationSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            name: String::new(),
            out_discount_infos: Vec::new(),
            trade_info: None,
        }
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

impl record::Record for AmountTypeData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AMOUNT_TYPE_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.name),
            1 => Some(&self.out_discount_infos),
            2 => Some(&self.trade_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.name),
            1 => Some(&mut self.out_discount_infos),
            2 => Some(&mut self.trade_info),
            _ => None,
        }
    }
}

impl Default for AmountTypeData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AmountTypeData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AmountTypeData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AmountTypeData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self { name: None }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for TaskTypeData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TASK_TYPE_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for TaskTypeData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TaskTypeData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TaskTypeData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TaskTypeData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            discount_amount: None,
            discount_name: None,
            discount_type: None,
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

impl record::Record for ZmGoOutDiscountInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZM_GO_OUT_DISCOUNT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_name),
            2 => Some(&self.discount_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_name),
            2 => Some(&mut self.discount_type),
            _ => None,
        }
    }
}

impl Default for ZmGoOutDiscountInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmGoOutDiscountInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmGoOutDiscountInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmGoOutDiscountInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            amount: None,
            trade_no: None,
        }
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

impl record::Record for ZmGoTradeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ZM_GO_TRADE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for ZmGoTradeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ZmGoTradeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ZmGoTradeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ZmGoTradeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ZmGoOutDiscountInfoDiscountType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ZmGoOutDiscountInfoDiscountType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("exclusiveBenefit", Self::ExclusiveBenefit),
        ("exclusiveDiscount", Self::ExclusiveDiscount),
        ("appreciationBenefit", Self::AppreciationBenefit),
        ("memberPoint", Self::MemberPoint),
    ];
}

impl std::fmt::Debug for ZmGoOutDiscountInfoDiscountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PeZmgoCumulationSyncBizAction`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncBizAction {
    /// `ORDER_PAID`: Payment; adds.
    OrderPaid,
    /// `ORDER_REFUND`: Refund; takes back.
    OrderRefund,
}

impl record::Enumeration for PeZmgoCumulationSyncBizAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ORDER_PAID", Self::OrderPaid),
        ("ORDER_REFUND", Self::OrderRefund),
    ];
}

impl std::fmt::Debug for PeZmgoCumulationSyncBizAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PeZmgoCumulationSyncCumulateDataType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncCumulateDataType {
    /// `AMOUNT`: Amounts.
    Amount,
    /// `TASK`: Tasks.
    Task,
    /// `AMOUNT_TASK`: Amounts and tasks.
    AmountTask,
}

impl record::Enumeration for PeZmgoCumulationSyncCumulateDataType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AMOUNT", Self::Amount),
        ("TASK", Self::Task),
        ("AMOUNT_TASK", Self::AmountTask),
    ];
}

impl std::fmt::Debug for PeZmgoCumulationSyncCumulateDataType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PeZmgoCumulationSyncRequestFrom`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncRequestFrom {
    /// `ExternalMerchantSource`: External merchant.
    ExternalMerchantSource,
}

impl record::Enumeration for PeZmgoCumulationSyncRequestFrom {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ExternalMerchantSource", Self::ExternalMerchantSource),
    ];
}

impl std::fmt::Debug for PeZmgoCumulationSyncRequestFrom {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.cumulation.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PeZmgoCumulationSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("REQUEST_PARAM_ILLEGAL", Self::RequestParamIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
        ("INVALID_BIZ_ACTION", Self::InvalidBizAction),
        ("EASY_MEMBER_CONSULT_FAIL", Self::EasyMemberConsultFail),
        ("INVALID_CUMULATE_MODE", Self::InvalidCumulateMode),
        ("IDEMPOTENT_ERROR", Self::IdempotentError),
        ("INVALID_CUMULATE_TYPE", Self::InvalidCumulateType),
        ("PAY_ORDER_NOT_EXIST", Self::PayOrderNotExist),
        ("ORDER_AMOUNT_ILLEGAL", Self::OrderAmountIllegal),
        ("DISCOUNT_AMOUNT_ILLEGAL", Self::DiscountAmountIllegal),
        ("REFUND_TIME_ILLEGAL", Self::RefundTimeIllegal),
        ("REFUND_ILLEGAL", Self::RefundIllegal),
        ("BUYER_INFO_ERROR", Self::BuyerInfoError),
        ("SELLER_INFO_ERROR", Self::SellerInfoError),
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoCumulationSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
