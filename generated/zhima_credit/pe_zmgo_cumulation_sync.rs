//! `zhima.credit.pe.zmgo.cumulation.sync` · 芝麻go用户数据回传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/cumulation/sync`. Described in
//! `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml`.

use crate::{record, schema};

static PE_ZMGO_CUMULATION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSync",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::new(
            "amount_type_data",
            schema::Kind::Record(&AMOUNT_TYPE_DATA),
            10,
        ),
        schema::FieldDef::text("biz_action", 11),
        schema::FieldDef::text("biz_time", 12),
        schema::FieldDef::text("cumulate_data_type", 13),
        schema::FieldDef::text("ext_info", 14),
        schema::FieldDef::new("has_alipay_trade", schema::Kind::Boolean, 15),
        schema::FieldDef::text("open_id", 16),
        schema::FieldDef::text("out_biz_no", 17),
        schema::FieldDef::text("partner_id", 18),
        schema::FieldDef::text("pay_out_biz_no", 19),
        schema::FieldDef::text("request_from", 20),
        schema::FieldDef::new(
            "task_type_data",
            schema::Kind::Record(&TASK_TYPE_DATA),
            21,
        ),
        schema::FieldDef::text("user_id", 22),
    ],
    rules: &[],
};

static PE_ZMGO_CUMULATION_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoCumulationSyncResponse",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 25),
        schema::FieldDef::text("fail_reason", 26),
        schema::FieldDef::text("open_id", 27),
        schema::FieldDef::text("out_biz_no", 28),
        schema::FieldDef::text("user_id", 29),
    ],
    rules: &[],
};

static AMOUNT_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "AmountTypeData",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef::text("name", 34),
        schema::FieldDef::new(
            "out_discount_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ZM_GO_OUT_DISCOUNT_INFO),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::new("trade_info", schema::Kind::Record(&ZM_GO_TRADE_INFO), 36),
    ],
    rules: &[],
};

static TASK_TYPE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "TaskTypeData",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[schema::FieldDef::text("name", 40)],
    rules: &[],
};

static ZM_GO_OUT_DISCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoOutDiscountInfo",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 44),
        schema::FieldDef::text("discount_name", 45),
        schema::FieldDef::text("discount_type", 46),
    ],
    rules: &[],
};

static ZM_GO_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ZmGoTradeInfo",
    file: "spec/zhima_credit/pe.zmgo.cumulation.sync.yaml",
    fields: &[
        schema::FieldDef::text("amount", 50),
        schema::FieldDef::text("trade_no", 51),
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
#[must_use]
#[non_exhaustive]
pub struct PeZmgoCumulationSync {
    /// On the wire `agreement_no`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `amount_type_data`, a record of the kind `AmountTypeData`. Source:
    /// `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:10`.
    pub amount_type_data: Option<AmountTypeData>,
    /// On the wire `biz_action`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:11`.
    pub biz_action: Option<String>,
    /// On the wire `biz_time`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:12`.
    pub biz_time: Option<String>,
    /// On the wire `cumulate_data_type`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:13`.
    pub cumulate_data_type: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:14`.
    pub ext_info: Option<String>,
    /// On the wire `has_alipay_trade`, true or false. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:15`.
    pub has_alipay_trade: Option<bool>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:16`.
    pub open_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:17`.
    pub out_biz_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:18`.
    pub partner_id: Option<String>,
    /// On the wire `pay_out_biz_no`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:19`.
    pub pay_out_biz_no: Option<String>,
    /// On the wire `request_from`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:20`.
    pub request_from: Option<String>,
    /// On the wire `task_type_data`, a record of the kind `TaskTypeData`. Source:
    /// `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:21`.
    pub task_type_data: Option<TaskTypeData>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:22`.
    pub user_id: Option<String>,
}

impl PeZmgoCumulationSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            amount_type_data: None,
            biz_action: None,
            biz_time: None,
            cumulate_data_type: None,
            ext_info: None,
            has_alipay_trade: None,
            open_id: None,
            out_biz_no: None,
            partner_id: None,
            pay_out_biz_no: None,
            request_from: None,
            task_type_data: None,
            user_id: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
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
    pub fn biz_action(mut self, biz_action: impl Into<String>) -> Self {
        self.biz_action = Some(biz_action.into());
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<String>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`cumulate_data_type`](Self::cumulate_data_type).
    #[inline]
    pub fn cumulate_data_type(mut self, cumulate_data_type: impl Into<String>) -> Self {
        self.cumulate_data_type = Some(cumulate_data_type.into());
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
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
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
    pub fn request_from(mut self, request_from: impl Into<String>) -> Self {
        self.request_from = Some(request_from.into());
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.pe.zmgo.cumulation.sync` (芝麻go用户数据回传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PeZmgoCumulationSyncResponse {
    /// On the wire `agreement_no`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:25`.
    pub agreement_no: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:26`.
    pub fail_reason: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:27`.
    pub open_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:28`.
    pub out_biz_no: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:29`.
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

/// The platform's type `AmountTypeData`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:32`.
#[must_use]
#[non_exhaustive]
pub struct AmountTypeData {
    /// On the wire `name`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:34`.
    pub name: Option<String>,
    /// On the wire `out_discount_infos`, a list; each element is a record of the kind `ZmGoOutDiscountInfo`. Source:
    /// `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:35`.
    pub out_discount_infos: Vec<ZmGoOutDiscountInfo>,
    /// On the wire `trade_info`, a record of the kind `ZmGoTradeInfo`. Source:
    /// `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:36`.
    pub trade_info: Option<ZmGoTradeInfo>,
}

impl AmountTypeData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            name: None,
            out_discount_infos: Vec::new(),
            trade_info: None,
        }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

/// The platform's type `TaskTypeData`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:38`.
#[must_use]
#[non_exhaustive]
pub struct TaskTypeData {
    /// On the wire `name`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:40`.
    pub name: Option<String>,
}

impl TaskTypeData {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ZmGoOutDiscountInfo`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:42`.
#[must_use]
#[non_exhaustive]
pub struct ZmGoOutDiscountInfo {
    /// On the wire `discount_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:44`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_name`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:45`.
    pub discount_name: Option<String>,
    /// On the wire `discount_type`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:46`.
    pub discount_type: Option<String>,
}

impl ZmGoOutDiscountInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
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

/// The platform's type `ZmGoTradeInfo`.
///
/// Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:48`.
#[must_use]
#[non_exhaustive]
pub struct ZmGoTradeInfo {
    /// On the wire `amount`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:50`.
    pub amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/zhima_credit/pe.zmgo.cumulation.sync.yaml:51`.
    pub trade_no: Option<String>,
}

impl ZmGoTradeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            trade_no: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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

/// The error codes of `zhima.credit.pe.zmgo.cumulation.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for PeZmgoCumulationSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
