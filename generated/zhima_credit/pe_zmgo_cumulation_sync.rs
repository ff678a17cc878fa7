//! `zhima.credit.pe.zmgo.cumulation.sync` · 芝麻go用户数据回传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/cumulation/sync`. Described in
//! `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.credit.pe.zmgo.cumulation.sync",
    title: "芝麻go用户数据回传",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "REQUEST_PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 54,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 55,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "REQUEST_ACCESS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "INVALID_BIZ_ACTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "EASY_MEMBER_CONSULT_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
        schema::ErrorDef {
            code: "INVALID_CUMULATE_MODE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "IDEMPOTENT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "INVALID_CUMULATE_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 62,
        },
        schema::ErrorDef {
            code: "PAY_ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 63,
        },
        schema::ErrorDef {
            code: "ORDER_AMOUNT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 64,
        },
        schema::ErrorDef {
            code: "DISCOUNT_AMOUNT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 65,
        },
        schema::ErrorDef {
            code: "REFUND_TIME_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 66,
        },
        schema::ErrorDef {
            code: "REFUND_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "BUYER_INFO_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "SELLER_INFO_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 69,
        },
        schema::ErrorDef {
            code: "TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 70,
        },
    ],
};

static PE_ZMGO_CUMULATION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "amount_type_data",
            kind: schema::Kind::Record(&AMOUNT_TYPE_DATA),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_action",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "biz_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "cumulate_data_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "has_alipay_trade",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "pay_out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "request_from",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "task_type_data",
            kind: schema::Kind::Record(&TASK_TYPE_DATA),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static PE_ZMGO_CUMULATION_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static AMOUNT_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "AmountTypeData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "out_discount_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ZM_GO_OUT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "trade_info",
            kind: schema::Kind::Record(&ZM_GO_TRADE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
    ],
    rules: &[],
};

static TASK_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "TaskTypeData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
    ],
    rules: &[],
};

static ZM_GO_OUT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoOutDiscountInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "discount_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "discount_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
    ],
    rules: &[],
};

static ZM_GO_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoTradeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.cumulation.sync` (芝麻go用户数据回传).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/cumulation/sync`. Described in
/// `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml`.
/// Answered by [`PeZmgoCumulationSyncResponse`], or by an error with a [`PeZmgoCumulationSyncErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.cumulation.sync")]
#[doc(alias = "芝麻go用户数据回传")]
#[derive(Default)]
#[non_exhaustive]
pub struct PeZmgoCumulationSync {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:9`.
    pub agreement_no: Option<String>,
    /// The field `amount_type_data`: a record of the kind `AmountTypeData`.
    ///
    /// On the wire `amount_type_data`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:10`.
    pub amount_type_data: Option<AmountTypeData>,
    /// The field `biz_action`: a text.
    ///
    /// On the wire `biz_action`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:11`.
    pub biz_action: Option<String>,
    /// The field `biz_time`: a text.
    ///
    /// On the wire `biz_time`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:12`.
    pub biz_time: Option<String>,
    /// The field `cumulate_data_type`: a text.
    ///
    /// On the wire `cumulate_data_type`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:13`.
    pub cumulate_data_type: Option<String>,
    /// The field `ext_info`: a text.
    ///
    /// On the wire `ext_info`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:14`.
    pub ext_info: Option<String>,
    /// The field `has_alipay_trade`: true or false.
    ///
    /// On the wire `has_alipay_trade`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:15`.
    pub has_alipay_trade: Option<bool>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:16`.
    pub open_id: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:17`.
    pub out_biz_no: Option<String>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:18`.
    pub partner_id: Option<String>,
    /// The field `pay_out_biz_no`: a text.
    ///
    /// On the wire `pay_out_biz_no`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:19`.
    pub pay_out_biz_no: Option<String>,
    /// The field `request_from`: a text.
    ///
    /// On the wire `request_from`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:20`.
    pub request_from: Option<String>,
    /// The field `task_type_data`: a record of the kind `TaskTypeData`.
    ///
    /// On the wire `task_type_data`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:21`.
    pub task_type_data: Option<TaskTypeData>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:22`.
    pub user_id: Option<String>,
}

impl PeZmgoCumulationSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`amount_type_data`](Self::amount_type_data).
    #[inline]
    #[must_use]
    pub fn amount_type_data(mut self, amount_type_data: AmountTypeData) -> Self {
        self.amount_type_data = Some(amount_type_data);
        self
    }

    /// Sets [`biz_action`](Self::biz_action).
    #[inline]
    #[must_use]
    pub fn biz_action(mut self, biz_action: impl Into<String>) -> Self {
        self.biz_action = Some(biz_action.into());
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    #[must_use]
    pub fn biz_time(mut self, biz_time: impl Into<String>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`cumulate_data_type`](Self::cumulate_data_type).
    #[inline]
    #[must_use]
    pub fn cumulate_data_type(mut self, cumulate_data_type: impl Into<String>) -> Self {
        self.cumulate_data_type = Some(cumulate_data_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`has_alipay_trade`](Self::has_alipay_trade).
    #[inline]
    #[must_use]
    pub fn has_alipay_trade(mut self, has_alipay_trade: bool) -> Self {
        self.has_alipay_trade = Some(has_alipay_trade);
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`pay_out_biz_no`](Self::pay_out_biz_no).
    #[inline]
    #[must_use]
    pub fn pay_out_biz_no(mut self, pay_out_biz_no: impl Into<String>) -> Self {
        self.pay_out_biz_no = Some(pay_out_biz_no.into());
        self
    }

    /// Sets [`request_from`](Self::request_from).
    #[inline]
    #[must_use]
    pub fn request_from(mut self, request_from: impl Into<String>) -> Self {
        self.request_from = Some(request_from.into());
        self
    }

    /// Sets [`task_type_data`](Self::task_type_data).
    #[inline]
    #[must_use]
    pub fn task_type_data(mut self, task_type_data: TaskTypeData) -> Self {
        self.task_type_data = Some(task_type_data);
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.credit.pe.zmgo.cumulation.sync` (芝麻go用户数据回传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PeZmgoCumulationSyncResponse {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:25`.
    pub agreement_no: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:26`.
    pub fail_reason: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:27`.
    pub open_id: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:28`.
    pub out_biz_no: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:29`.
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

/// The platform's type `AmountTypeData`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:32`.
#[derive(Default)]
#[non_exhaustive]
pub struct AmountTypeData {
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:34`.
    pub name: Option<String>,
    /// The field `out_discount_infos`: a list; each element is a record of the kind `ZmGoOutDiscountInfo`.
    ///
    /// On the wire `out_discount_infos`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:35`.
    pub out_discount_infos: Vec<ZmGoOutDiscountInfo>,
    /// The field `trade_info`: a record of the kind `ZmGoTradeInfo`.
    ///
    /// On the wire `trade_info`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:36`.
    pub trade_info: Option<ZmGoTradeInfo>,
}

impl AmountTypeData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`out_discount_infos`](Self::out_discount_infos).
    #[inline]
    #[must_use]
    pub fn out_discount_infos(
        mut self,
        out_discount_infos: impl IntoIterator<Item = ZmGoOutDiscountInfo>,
    ) -> Self {
        self.out_discount_infos = out_discount_infos.into_iter().collect();
        self
    }

    /// Sets [`trade_info`](Self::trade_info).
    #[inline]
    #[must_use]
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

/// The platform's type `TaskTypeData`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:38`.
#[derive(Default)]
#[non_exhaustive]
pub struct TaskTypeData {
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:40`.
    pub name: Option<String>,
}

impl TaskTypeData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
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

/// The platform's type `ZmGoOutDiscountInfo`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:42`.
#[derive(Default)]
#[non_exhaustive]
pub struct ZmGoOutDiscountInfo {
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:44`.
    pub discount_amount: Option<String>,
    /// The field `discount_name`: a text.
    ///
    /// On the wire `discount_name`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:45`.
    pub discount_name: Option<String>,
    /// The field `discount_type`: a text.
    ///
    /// On the wire `discount_type`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:46`.
    pub discount_type: Option<String>,
}

impl ZmGoOutDiscountInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_name`](Self::discount_name).
    #[inline]
    #[must_use]
    pub fn discount_name(mut self, discount_name: impl Into<String>) -> Self {
        self.discount_name = Some(discount_name.into());
        self
    }

    /// Sets [`discount_type`](Self::discount_type).
    #[inline]
    #[must_use]
    pub fn discount_type(mut self, discount_type: impl Into<String>) -> Self {
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

/// The platform's type `ZmGoTradeInfo`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:48`.
#[derive(Default)]
#[non_exhaustive]
pub struct ZmGoTradeInfo {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:50`.
    pub amount: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:51`.
    pub trade_no: Option<String>,
}

impl ZmGoTradeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
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

/// The error codes of `zhima.credit.pe.zmgo.cumulation.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoCumulationSyncErrorCode {
    /// On the wire `REQUEST_PARAM_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:54`.
    RequestParamIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:55`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:56`.
    InvalidParameter,
    /// On the wire `REQUEST_ACCESS_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:57`.
    RequestAccessIllegal,
    /// On the wire `INVALID_BIZ_ACTION`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:58`.
    InvalidBizAction,
    /// On the wire `EASY_MEMBER_CONSULT_FAIL`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:59`.
    EasyMemberConsultFail,
    /// On the wire `INVALID_CUMULATE_MODE`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:60`.
    InvalidCumulateMode,
    /// On the wire `IDEMPOTENT_ERROR`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:61`.
    IdempotentError,
    /// On the wire `INVALID_CUMULATE_TYPE`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:62`.
    InvalidCumulateType,
    /// On the wire `PAY_ORDER_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:63`.
    PayOrderNotExist,
    /// On the wire `ORDER_AMOUNT_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:64`.
    OrderAmountIllegal,
    /// On the wire `DISCOUNT_AMOUNT_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:65`.
    DiscountAmountIllegal,
    /// On the wire `REFUND_TIME_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:66`.
    RefundTimeIllegal,
    /// On the wire `REFUND_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:67`.
    RefundIllegal,
    /// On the wire `BUYER_INFO_ERROR`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:68`.
    BuyerInfoError,
    /// On the wire `SELLER_INFO_ERROR`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:69`.
    SellerInfoError,
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:70`.
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
