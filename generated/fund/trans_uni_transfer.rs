//! `alipay.fund.trans.uni.transfer` · 单笔转账接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/uni/transfer`. Described in
//! `spec/fund/trans.uni.transfer.yaml`.

use crate::{record, schema};

static TRANS_UNI_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransUniTransfer",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 9),
        schema::FieldDef::text("business_params", 10),
        schema::FieldDef::new(
            "mutiple_currency_detail",
            schema::Kind::Record(&MUTIPLE_CURRENCY_DETAIL),
            11,
        ),
        schema::FieldDef::text("order_title", 12),
        schema::FieldDef::text("original_order_id", 13),
        schema::FieldDef::text("out_biz_no", 14),
        schema::FieldDef::text("passback_params", 15),
        schema::FieldDef::new(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            16,
        ),
        schema::FieldDef::new(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            17,
        ),
        schema::FieldDef::text("product_code", 18),
        schema::FieldDef::text("remark", 19),
        schema::FieldDef::new("sign_data", schema::Kind::Record(&SIGN_DATA), 20),
        schema::FieldDef::text("trans_amount", 21),
        schema::FieldDef::text("transfer_scene_name", 22),
        schema::FieldDef::new(
            "transfer_scene_report_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRANSFER_SCENE_REPORT_INFO),
                    limits: &[],
                },
            ),
            23,
        ),
    ],
    rules: &[],
};

static TRANS_UNI_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransUniTransferResponse",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("amount", 26),
        schema::FieldDef::text("link", 27),
        schema::FieldDef::text("order_id", 28),
        schema::FieldDef::text("out_biz_no", 29),
        schema::FieldDef::text("pay_fund_order_id", 30),
        schema::FieldDef::text("settle_serial_no", 31),
        schema::FieldDef::text("status", 32),
        schema::FieldDef::text("sub_status", 33),
        schema::FieldDef::text("trans_date", 34),
    ],
    rules: &[],
};

static MUTIPLE_CURRENCY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MutipleCurrencyDetail",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("ext_info", 39),
        schema::FieldDef::text("payment_amount", 40),
        schema::FieldDef::text("payment_currency", 41),
        schema::FieldDef::text("settlement_amount", 42),
        schema::FieldDef::text("settlement_currency", 43),
        schema::FieldDef::text("trans_amount", 44),
        schema::FieldDef::text("trans_currency", 45),
    ],
    rules: &[],
};

static SIGN_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignData",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("ori_app_id", 49),
        schema::FieldDef::text("ori_char_set", 50),
        schema::FieldDef::text("ori_out_biz_no", 51),
        schema::FieldDef::text("ori_sign", 52),
        schema::FieldDef::text("ori_sign_type", 53),
        schema::FieldDef::text("partner_id", 54),
    ],
    rules: &[],
};

static TRANSFER_SCENE_REPORT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransferSceneReportInfo",
    file: "spec/fund/trans.uni.transfer.yaml",
    fields: &[
        schema::FieldDef::text("info_content", 58),
        schema::FieldDef::text("info_type", 59),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.uni.transfer` (单笔转账接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/uni/transfer`. Described in
/// `spec/fund/trans.uni.transfer.yaml`.
/// Answered by [`TransUniTransferResponse`], or by an error with a [`TransUniTransferErrorCode`].
#[doc(alias = "alipay.fund.trans.uni.transfer")]
#[doc(alias = "单笔转账接口")]
#[must_use]
#[non_exhaustive]
pub struct TransUniTransfer {
    /// On the wire `biz_scene`, a text. Source: `spec/fund/trans.uni.transfer.yaml:9`.
    pub biz_scene: Option<String>,
    /// On the wire `business_params`, a text. Source: `spec/fund/trans.uni.transfer.yaml:10`.
    pub business_params: Option<String>,
    /// On the wire `mutiple_currency_detail`, a record of the kind `MutipleCurrencyDetail`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:11`.
    pub mutiple_currency_detail: Option<MutipleCurrencyDetail>,
    /// On the wire `order_title`, a text. Source: `spec/fund/trans.uni.transfer.yaml:12`.
    pub order_title: Option<String>,
    /// On the wire `original_order_id`, a text. Source: `spec/fund/trans.uni.transfer.yaml:13`.
    pub original_order_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.uni.transfer.yaml:14`.
    pub out_biz_no: Option<String>,
    /// On the wire `passback_params`, a text. Source: `spec/fund/trans.uni.transfer.yaml:15`.
    pub passback_params: Option<String>,
    /// On the wire `payee_info`, a record of the kind `Participant`. Source: `spec/fund/trans.uni.transfer.yaml:16`.
    pub payee_info: Option<super::types::Participant>,
    /// On the wire `payer_info`, a record of the kind `Participant`. Source: `spec/fund/trans.uni.transfer.yaml:17`.
    pub payer_info: Option<super::types::Participant>,
    /// On the wire `product_code`, a text. Source: `spec/fund/trans.uni.transfer.yaml:18`.
    pub product_code: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/fund/trans.uni.transfer.yaml:19`.
    pub remark: Option<String>,
    /// On the wire `sign_data`, a record of the kind `SignData`. Source: `spec/fund/trans.uni.transfer.yaml:20`.
    pub sign_data: Option<SignData>,
    /// On the wire `trans_amount`, a text. Source: `spec/fund/trans.uni.transfer.yaml:21`.
    pub trans_amount: Option<String>,
    /// On the wire `transfer_scene_name`, a text. Source: `spec/fund/trans.uni.transfer.yaml:22`.
    pub transfer_scene_name: Option<String>,
    /// On the wire `transfer_scene_report_infos`, a list; each element is a record of the kind
    /// `TransferSceneReportInfo`. Source: `spec/fund/trans.uni.transfer.yaml:23`.
    pub transfer_scene_report_infos: Vec<TransferSceneReportInfo>,
}

impl TransUniTransfer {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_scene: None,
            business_params: None,
            mutiple_currency_detail: None,
            order_title: None,
            original_order_id: None,
            out_biz_no: None,
            passback_params: None,
            payee_info: None,
            payer_info: None,
            product_code: None,
            remark: None,
            sign_data: None,
            trans_amount: None,
            transfer_scene_name: None,
            transfer_scene_report_infos: Vec::new(),
        }
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`mutiple_currency_detail`](Self::mutiple_currency_detail).
    #[inline]
    pub fn mutiple_currency_detail(
        mut self,
        mutiple_currency_detail: MutipleCurrencyDetail,
    ) -> Self {
        self.mutiple_currency_detail = Some(mutiple_currency_detail);
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`original_order_id`](Self::original_order_id).
    #[inline]
    pub fn original_order_id(mut self, original_order_id: impl Into<String>) -> Self {
        self.original_order_id = Some(original_order_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`payee_info`](Self::payee_info).
    #[inline]
    pub fn payee_info(mut self, payee_info: super::types::Participant) -> Self {
        self.payee_info = Some(payee_info);
        self
    }

    /// Sets [`payer_info`](Self::payer_info).
    #[inline]
    pub fn payer_info(mut self, payer_info: super::types::Participant) -> Self {
        self.payer_info = Some(payer_info);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`sign_data`](Self::sign_data).
    #[inline]
    pub fn sign_data(mut self, sign_data: SignData) -> Self {
        self.sign_data = Some(sign_data);
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<String>) -> Self {
        self.trans_amount = Some(trans_amount.into());
        self
    }

    /// Sets [`transfer_scene_name`](Self::transfer_scene_name).
    #[inline]
    pub fn transfer_scene_name(
        mut self,
        transfer_scene_name: impl Into<String>,
    ) -> Self {
        self.transfer_scene_name = Some(transfer_scene_name.into());
        self
    }

    /// Sets [`transfer_scene_report_infos`](Self::transfer_scene_report_infos).
    #[inline]
    pub fn transfer_scene_report_infos(
        mut self,
        transfer_scene_report_infos: impl IntoIterator<Item = TransferSceneReportInfo>,
    ) -> Self {
        self.transfer_scene_report_infos = transfer_scene_report_infos
            .into_iter()
            .collect();
        self
    }
}

impl record::Record for TransUniTransfer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_UNI_TRANSFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.business_params),
            2 => Some(&self.mutiple_currency_detail),
            3 => Some(&self.order_title),
            4 => Some(&self.original_order_id),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.passback_params),
            7 => Some(&self.payee_info),
            8 => Some(&self.payer_info),
            9 => Some(&self.product_code),
            10 => Some(&self.remark),
            11 => Some(&self.sign_data),
            12 => Some(&self.trans_amount),
            13 => Some(&self.transfer_scene_name),
            14 => Some(&self.transfer_scene_report_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.business_params),
            2 => Some(&mut self.mutiple_currency_detail),
            3 => Some(&mut self.order_title),
            4 => Some(&mut self.original_order_id),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.passback_params),
            7 => Some(&mut self.payee_info),
            8 => Some(&mut self.payer_info),
            9 => Some(&mut self.product_code),
            10 => Some(&mut self.remark),
            11 => Some(&mut self.sign_data),
            12 => Some(&mut self.trans_amount),
            13 => Some(&mut self.transfer_scene_name),
            14 => Some(&mut self.transfer_scene_report_infos),
            _ => None,
        }
    }
}

impl Default for TransUniTransfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransUniTransfer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransUniTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransUniTransfer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransUniTransfer {}

impl record::Request for TransUniTransfer {
    type Response = TransUniTransferResponse;
    type ErrorCode = TransUniTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.uni.transfer",
        title: "单笔转账接口",
        file: "spec/fund/trans.uni.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/trans/uni/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANS_UNI_TRANSFER,
        response: &TRANS_UNI_TRANSFER_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.trans.uni.transfer` (单笔转账接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransUniTransferResponse {
    /// On the wire `amount`, a text. Source: `spec/fund/trans.uni.transfer.yaml:26`.
    pub amount: Option<String>,
    /// On the wire `link`, a text. Source: `spec/fund/trans.uni.transfer.yaml:27`.
    pub link: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.uni.transfer.yaml:28`.
    pub order_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.uni.transfer.yaml:29`.
    pub out_biz_no: Option<String>,
    /// On the wire `pay_fund_order_id`, a text. Source: `spec/fund/trans.uni.transfer.yaml:30`.
    pub pay_fund_order_id: Option<String>,
    /// On the wire `settle_serial_no`, a text. Source: `spec/fund/trans.uni.transfer.yaml:31`.
    pub settle_serial_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/trans.uni.transfer.yaml:32`.
    pub status: Option<String>,
    /// On the wire `sub_status`, a text. Source: `spec/fund/trans.uni.transfer.yaml:33`.
    pub sub_status: Option<String>,
    /// On the wire `trans_date`, a text. Source: `spec/fund/trans.uni.transfer.yaml:34`.
    pub trans_date: Option<String>,
}

impl record::Record for TransUniTransferResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_UNI_TRANSFER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.link),
            2 => Some(&self.order_id),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.pay_fund_order_id),
            5 => Some(&self.settle_serial_no),
            6 => Some(&self.status),
            7 => Some(&self.sub_status),
            8 => Some(&self.trans_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.link),
            2 => Some(&mut self.order_id),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.pay_fund_order_id),
            5 => Some(&mut self.settle_serial_no),
            6 => Some(&mut self.status),
            7 => Some(&mut self.sub_status),
            8 => Some(&mut self.trans_date),
            _ => None,
        }
    }
}

impl Default for TransUniTransferResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            link: None,
            order_id: None,
            out_biz_no: None,
            pay_fund_order_id: None,
            settle_serial_no: None,
            status: None,
            sub_status: None,
            trans_date: None,
        }
    }
}

impl Clone for TransUniTransferResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransUniTransferResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransUniTransferResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MutipleCurrencyDetail`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:37`.
#[must_use]
#[non_exhaustive]
pub struct MutipleCurrencyDetail {
    /// On the wire `ext_info`, a text. Source: `spec/fund/trans.uni.transfer.yaml:39`.
    pub ext_info: Option<String>,
    /// On the wire `payment_amount`, a text. Source: `spec/fund/trans.uni.transfer.yaml:40`.
    pub payment_amount: Option<String>,
    /// On the wire `payment_currency`, a text. Source: `spec/fund/trans.uni.transfer.yaml:41`.
    pub payment_currency: Option<String>,
    /// On the wire `settlement_amount`, a text. Source: `spec/fund/trans.uni.transfer.yaml:42`.
    pub settlement_amount: Option<String>,
    /// On the wire `settlement_currency`, a text. Source: `spec/fund/trans.uni.transfer.yaml:43`.
    pub settlement_currency: Option<String>,
    /// On the wire `trans_amount`, a text. Source: `spec/fund/trans.uni.transfer.yaml:44`.
    pub trans_amount: Option<String>,
    /// On the wire `trans_currency`, a text. Source: `spec/fund/trans.uni.transfer.yaml:45`.
    pub trans_currency: Option<String>,
}

impl MutipleCurrencyDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_info: None,
            payment_amount: None,
            payment_currency: None,
            settlement_amount: None,
            settlement_currency: None,
            trans_amount: None,
            trans_currency: None,
        }
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`payment_amount`](Self::payment_amount).
    #[inline]
    pub fn payment_amount(mut self, payment_amount: impl Into<String>) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets [`payment_currency`](Self::payment_currency).
    #[inline]
    pub fn payment_currency(mut self, payment_currency: impl Into<String>) -> Self {
        self.payment_currency = Some(payment_currency.into());
        self
    }

    /// Sets [`settlement_amount`](Self::settlement_amount).
    #[inline]
    pub fn settlement_amount(mut self, settlement_amount: impl Into<String>) -> Self {
        self.settlement_amount = Some(settlement_amount.into());
        self
    }

    /// Sets [`settlement_currency`](Self::settlement_currency).
    #[inline]
    pub fn settlement_currency(
        mut self,
        settlement_currency: impl Into<String>,
    ) -> Self {
        self.settlement_currency = Some(settlement_currency.into());
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<String>) -> Self {
        self.trans_amount = Some(trans_amount.into());
        self
    }

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    pub fn trans_currency(mut self, trans_currency: impl Into<String>) -> Self {
        self.trans_currency = Some(trans_currency.into());
        self
    }
}

impl record::Record for MutipleCurrencyDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MUTIPLE_CURRENCY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_info),
            1 => Some(&self.payment_amount),
            2 => Some(&self.payment_currency),
            3 => Some(&self.settlement_amount),
            4 => Some(&self.settlement_currency),
            5 => Some(&self.trans_amount),
            6 => Some(&self.trans_currency),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_info),
            1 => Some(&mut self.payment_amount),
            2 => Some(&mut self.payment_currency),
            3 => Some(&mut self.settlement_amount),
            4 => Some(&mut self.settlement_currency),
            5 => Some(&mut self.trans_amount),
            6 => Some(&mut self.trans_currency),
            _ => None,
        }
    }
}

impl Default for MutipleCurrencyDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MutipleCurrencyDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MutipleCurrencyDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MutipleCurrencyDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignData`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:47`.
#[must_use]
#[non_exhaustive]
pub struct SignData {
    /// On the wire `ori_app_id`, a text. Source: `spec/fund/trans.uni.transfer.yaml:49`.
    pub ori_app_id: Option<String>,
    /// On the wire `ori_char_set`, a text. Source: `spec/fund/trans.uni.transfer.yaml:50`.
    pub ori_char_set: Option<String>,
    /// On the wire `ori_out_biz_no`, a text. Source: `spec/fund/trans.uni.transfer.yaml:51`.
    pub ori_out_biz_no: Option<String>,
    /// On the wire `ori_sign`, a text. Source: `spec/fund/trans.uni.transfer.yaml:52`.
    pub ori_sign: Option<String>,
    /// On the wire `ori_sign_type`, a text. Source: `spec/fund/trans.uni.transfer.yaml:53`.
    pub ori_sign_type: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/fund/trans.uni.transfer.yaml:54`.
    pub partner_id: Option<String>,
}

impl SignData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ori_app_id: None,
            ori_char_set: None,
            ori_out_biz_no: None,
            ori_sign: None,
            ori_sign_type: None,
            partner_id: None,
        }
    }

    /// Sets [`ori_app_id`](Self::ori_app_id).
    #[inline]
    pub fn ori_app_id(mut self, ori_app_id: impl Into<String>) -> Self {
        self.ori_app_id = Some(ori_app_id.into());
        self
    }

    /// Sets [`ori_char_set`](Self::ori_char_set).
    #[inline]
    pub fn ori_char_set(mut self, ori_char_set: impl Into<String>) -> Self {
        self.ori_char_set = Some(ori_char_set.into());
        self
    }

    /// Sets [`ori_out_biz_no`](Self::ori_out_biz_no).
    #[inline]
    pub fn ori_out_biz_no(mut self, ori_out_biz_no: impl Into<String>) -> Self {
        self.ori_out_biz_no = Some(ori_out_biz_no.into());
        self
    }

    /// Sets [`ori_sign`](Self::ori_sign).
    #[inline]
    pub fn ori_sign(mut self, ori_sign: impl Into<String>) -> Self {
        self.ori_sign = Some(ori_sign.into());
        self
    }

    /// Sets [`ori_sign_type`](Self::ori_sign_type).
    #[inline]
    pub fn ori_sign_type(mut self, ori_sign_type: impl Into<String>) -> Self {
        self.ori_sign_type = Some(ori_sign_type.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }
}

impl record::Record for SignData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ori_app_id),
            1 => Some(&self.ori_char_set),
            2 => Some(&self.ori_out_biz_no),
            3 => Some(&self.ori_sign),
            4 => Some(&self.ori_sign_type),
            5 => Some(&self.partner_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ori_app_id),
            1 => Some(&mut self.ori_char_set),
            2 => Some(&mut self.ori_out_biz_no),
            3 => Some(&mut self.ori_sign),
            4 => Some(&mut self.ori_sign_type),
            5 => Some(&mut self.partner_id),
            _ => None,
        }
    }
}

impl Default for SignData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TransferSceneReportInfo`.
///
/// Source: `spec/fund/trans.uni.transfer.yaml:56`.
#[must_use]
#[non_exhaustive]
pub struct TransferSceneReportInfo {
    /// On the wire `info_content`, a text. Source: `spec/fund/trans.uni.transfer.yaml:58`.
    pub info_content: Option<String>,
    /// On the wire `info_type`, a text. Source: `spec/fund/trans.uni.transfer.yaml:59`.
    pub info_type: Option<String>,
}

impl TransferSceneReportInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            info_content: None,
            info_type: None,
        }
    }

    /// Sets [`info_content`](Self::info_content).
    #[inline]
    pub fn info_content(mut self, info_content: impl Into<String>) -> Self {
        self.info_content = Some(info_content.into());
        self
    }

    /// Sets [`info_type`](Self::info_type).
    #[inline]
    pub fn info_type(mut self, info_type: impl Into<String>) -> Self {
        self.info_type = Some(info_type.into());
        self
    }
}

impl record::Record for TransferSceneReportInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSFER_SCENE_REPORT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.info_content),
            1 => Some(&self.info_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.info_content),
            1 => Some(&mut self.info_type),
            _ => None,
        }
    }
}

impl Default for TransferSceneReportInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransferSceneReportInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransferSceneReportInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransferSceneReportInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.trans.uni.transfer`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransUniTransferErrorCode {
    /// On the wire `CHECK_RECEIVER_CERT_NOT_ALLOW`. Source: `spec/fund/trans.uni.transfer.yaml:62`.
    CheckReceiverCertNotAllow,
    /// On the wire `EXPAND_INDIRECT_VERIFY_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:63`.
    ExpandIndirectVerifyFail,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.uni.transfer.yaml:64`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/trans.uni.transfer.yaml:65`.
    SystemError,
    /// On the wire `EXCEED_LIMIT_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:66`.
    ExceedLimitSmAmount,
    /// On the wire `EXCEED_LIMIT_MM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:67`.
    ExceedLimitMmAmount,
    /// On the wire `PAYCARD_UNABLE_PAYMENT`. Source: `spec/fund/trans.uni.transfer.yaml:68`.
    PaycardUnablePayment,
    /// On the wire `PAYER_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:69`.
    PayerStatusError,
    /// On the wire `PAYER_CERTIFY_CHECK_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:70`.
    PayerCertifyCheckFail,
    /// On the wire `PAYER_BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:71`.
    PayerBalanceNotEnough,
    /// On the wire `PAYER_USER_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:72`.
    PayerUserInfoError,
    /// On the wire `PAYMENT_INFO_INCONSISTENCY`. Source: `spec/fund/trans.uni.transfer.yaml:73`.
    PaymentInfoInconsistency,
    /// On the wire `CARD_BIN_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:74`.
    CardBinError,
    /// On the wire `PAYEE_CARD_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:75`.
    PayeeCardInfoError,
    /// On the wire `INST_PAY_UNABLE`. Source: `spec/fund/trans.uni.transfer.yaml:76`.
    InstPayUnable,
    /// On the wire `MEMO_REQUIRED_IN_TRANSFER_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:77`.
    MemoRequiredInTransferError,
    /// On the wire `PERMIT_CHECK_PERM_IDENTITY_THEFT`. Source: `spec/fund/trans.uni.transfer.yaml:78`.
    PermitCheckPermIdentityTheft,
    /// On the wire `REMARK_HAS_SENSITIVE_WORD`. Source: `spec/fund/trans.uni.transfer.yaml:79`.
    RemarkHasSensitiveWord,
    /// On the wire `EXCEED_LIMIT_DM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:80`.
    ExceedLimitDmAmount,
    /// On the wire `NO_ACCOUNT_RECEIVE_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:81`.
    NoAccountReceivePermission,
    /// On the wire `BALANCE_IS_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:82`.
    BalanceIsNotEnough,
    /// On the wire `NO_ACCOUNT_PAYMENT_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:83`.
    NoAccountPaymentPermission,
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:84`.
    PayerNotExist,
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/trans.uni.transfer.yaml:85`.
    ProductNotSign,
    /// On the wire `PAYMENT_TIME_EXPIRE`. Source: `spec/fund/trans.uni.transfer.yaml:86`.
    PaymentTimeExpire,
    /// On the wire `PAYEE_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:87`.
    PayeeNotExist,
    /// On the wire `PAYEE_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:88`.
    PayeeAccountStatusError,
    /// On the wire `PERMIT_NON_BANK_LIMIT_PAYEE`. Source: `spec/fund/trans.uni.transfer.yaml:89`.
    PermitNonBankLimitPayee,
    /// On the wire `PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:90`.
    PayeeTrusteeshipAccOverLimit,
    /// On the wire `NO_PERMISSION_ACCOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:91`.
    NoPermissionAccount,
    /// On the wire `TRUSTEESHIP_ACCOUNT_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:92`.
    TrusteeshipAccountNotExist,
    /// On the wire `PAYEE_ACCOUNT_NOT_EXSIT`. Source: `spec/fund/trans.uni.transfer.yaml:93`.
    PayeeAccountNotExsit,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:94`.
    OrderNotExist,
    /// On the wire `PAYEE_USERINFO_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:95`.
    PayeeUserinfoStatusError,
    /// On the wire `PAYMENT_MONEY_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:96`.
    PaymentMoneyNotEnough,
    /// On the wire `TRUSTEESHIP_RECIEVE_QUOTA_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:97`.
    TrusteeshipRecieveQuotaLimit,
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/fund/trans.uni.transfer.yaml:98`.
    SecurityCheckFailed,
    /// On the wire `NO_ORDER_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:99`.
    NoOrderPermission,
    /// On the wire `ORDER_STATUS_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:100`.
    OrderStatusInvalid,
    /// On the wire `PERM_AML_NOT_REALNAME_REV`. Source: `spec/fund/trans.uni.transfer.yaml:101`.
    PermAmlNotRealnameRev,
    /// On the wire `USER_AGREEMENT_VERIFY_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:102`.
    UserAgreementVerifyFail,
    /// On the wire `PAYER_NOT_EQUAL_PAYEE_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:103`.
    PayerNotEqualPayeeError,
    /// On the wire `EXCEED_LIMIT_DC_RECEIVED`. Source: `spec/fund/trans.uni.transfer.yaml:104`.
    ExceedLimitDcReceived,
    /// On the wire `PAYER_PERMLIMIT_CHECK_FAILURE`. Source: `spec/fund/trans.uni.transfer.yaml:105`.
    PayerPermlimitCheckFailure,
    /// On the wire `PAYEE_ACC_OCUPIED`. Source: `spec/fund/trans.uni.transfer.yaml:106`.
    PayeeAccOcupied,
    /// On the wire `PAYER_PAYEE_CANNOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:107`.
    PayerPayeeCannotSame,
    /// On the wire `PERMIT_CHECK_PERM_LIMITED`. Source: `spec/fund/trans.uni.transfer.yaml:108`.
    PermitCheckPermLimited,
    /// On the wire `RESOURCE_LIMIT_EXCEED`. Source: `spec/fund/trans.uni.transfer.yaml:109`.
    ResourceLimitExceed,
    /// On the wire `INVALID_PAYER_ACCOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:110`.
    InvalidPayerAccount,
    /// On the wire `EXCEED_LIMIT_DM_MAX_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:111`.
    ExceedLimitDmMaxAmount,
    /// On the wire `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:112`.
    ExceedLimitPersonalSmAmount,
    /// On the wire `EXCEED_LIMIT_UNRN_DM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:113`.
    ExceedLimitUnrnDmAmount,
    /// On the wire `INVALID_CARDNO`. Source: `spec/fund/trans.uni.transfer.yaml:114`.
    InvalidCardno,
    /// On the wire `RELEASE_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:115`.
    ReleaseUserForbbidenRecieve,
    /// On the wire `PAYEE_USER_TYPE_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:116`.
    PayeeUserTypeError,
    /// On the wire `EXCEED_LIMIT_SM_MIN_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:117`.
    ExceedLimitSmMinAmount,
    /// On the wire `PERMIT_CHECK_RECEIVE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:118`.
    PermitCheckReceiveLimit,
    /// On the wire `NOT_IN_WHITE_LIST`. Source: `spec/fund/trans.uni.transfer.yaml:119`.
    NotInWhiteList,
    /// On the wire `MONEY_PAY_CLOSED`. Source: `spec/fund/trans.uni.transfer.yaml:120`.
    MoneyPayClosed,
    /// On the wire `NO_AVAILABLE_PAYMENT_TOOLS`. Source: `spec/fund/trans.uni.transfer.yaml:121`.
    NoAvailablePaymentTools,
    /// On the wire `PAYEE_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.uni.transfer.yaml:122`.
    PayeeNotRelnameCertify,
    /// On the wire `OVERSEA_TRANSFER_CLOSE`. Source: `spec/fund/trans.uni.transfer.yaml:123`.
    OverseaTransferClose,
    /// On the wire `PAYMENT_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:124`.
    PaymentFail,
    /// On the wire `ALREADY_WITHDRAW_STD_RED_PACKET`. Source: `spec/fund/trans.uni.transfer.yaml:125`.
    AlreadyWithdrawStdRedPacket,
    /// On the wire `BLOCK_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:126`.
    BlockUserForbbidenRecieve,
    /// On the wire `REQUEST_PROCESSING`. Source: `spec/fund/trans.uni.transfer.yaml:127`.
    RequestProcessing,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:128`.
    UserNotExist,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/fund/trans.uni.transfer.yaml:129`.
    ParamIllegal,
    /// On the wire `PROCESS_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:130`.
    ProcessFail,
    /// On the wire `CURRENCY_NOT_SUPPORT`. Source: `spec/fund/trans.uni.transfer.yaml:131`.
    CurrencyNotSupport,
    /// On the wire `PAYER_REQUESTER_RELATION_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:132`.
    PayerRequesterRelationInvalid,
    /// On the wire `AUTHOREE_IS_NOT_MATCH`. Source: `spec/fund/trans.uni.transfer.yaml:133`.
    AuthoreeIsNotMatch,
    /// On the wire `NO_ACCOUNT_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:134`.
    NoAccountUserForbbidenRecieve,
    /// On the wire `SIGN_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:135`.
    SignInvalid,
    /// On the wire `SIGN_INVOKE_PID_INCONSISTENT`. Source: `spec/fund/trans.uni.transfer.yaml:136`.
    SignInvokePidInconsistent,
    /// On the wire `SIGN_QUERY_APP_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:137`.
    SignQueryAppInfoError,
    /// On the wire `SIGN_QUERY_AGGREMENT_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:138`.
    SignQueryAggrementError,
    /// On the wire `SIGN_AGREEMENT_NO_INCONSISTENT`. Source: `spec/fund/trans.uni.transfer.yaml:139`.
    SignAgreementNoInconsistent,
    /// On the wire `SIGN_PARAM_INVALID`. Source: `spec/fund/trans.uni.transfer.yaml:140`.
    SignParamInvalid,
    /// On the wire `SIGN_NOT_ALLOW_SKIP`. Source: `spec/fund/trans.uni.transfer.yaml:141`.
    SignNotAllowSkip,
    /// On the wire `EXCEED_LIMIT_ENT_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:142`.
    ExceedLimitEntSmAmount,
    /// On the wire `ISV_AUTH_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:143`.
    IsvAuthError,
    /// On the wire `PAYER_USERINFO_NOT_EXSIT`. Source: `spec/fund/trans.uni.transfer.yaml:144`.
    PayerUserinfoNotExsit,
    /// On the wire `BLOCK_USER_FORBBIDEN_SEND`. Source: `spec/fund/trans.uni.transfer.yaml:145`.
    BlockUserForbbidenSend,
    /// On the wire `BANK_RESPONSE_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:146`.
    BankResponseError,
    /// On the wire `BIZ_UNIQUE_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:147`.
    BizUniqueException,
    /// On the wire `NO_ACCOUNTBOOK_PERMISSION`. Source: `spec/fund/trans.uni.transfer.yaml:148`.
    NoAccountbookPermission,
    /// On the wire `PERMIT_CHECK_PERM_AML_CERT_EXPIRED`. Source: `spec/fund/trans.uni.transfer.yaml:149`.
    PermitCheckPermAmlCertExpired,
    /// On the wire `MRCHPROD_QUERY_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:150`.
    MrchprodQueryError,
    /// On the wire `PERMIT_PAYER_FORBIDDEN`. Source: `spec/fund/trans.uni.transfer.yaml:151`.
    PermitPayerForbidden,
    /// On the wire `IDENTITY_FUND_RELATION_NOT_FOUND`. Source: `spec/fund/trans.uni.transfer.yaml:152`.
    IdentityFundRelationNotFound,
    /// On the wire `INST_PAY_REMARK_UNVALID_CHARS`. Source: `spec/fund/trans.uni.transfer.yaml:153`.
    InstPayRemarkUnvalidChars,
    /// On the wire `PERMIT_LIMIT_PAYEE`. Source: `spec/fund/trans.uni.transfer.yaml:154`.
    PermitLimitPayee,
    /// On the wire `INVALID_TAX_BILL_AGREEMENT`. Source: `spec/fund/trans.uni.transfer.yaml:155`.
    InvalidTaxBillAgreement,
    /// On the wire `PAY_SALARY_MODE_NOT_SUPPORT`. Source: `spec/fund/trans.uni.transfer.yaml:156`.
    PaySalaryModeNotSupport,
    /// On the wire `CONTRACTOR_ACCOUNT_BOOK_NOT_FUND`. Source: `spec/fund/trans.uni.transfer.yaml:157`.
    ContractorAccountBookNotFund,
    /// On the wire `BANKCODE_OR_BRANCHNAME_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:158`.
    BankcodeOrBranchnameInfoError,
    /// On the wire `PAYEE_OUT_PERMLIMIT_CHECK_FAILURE`. Source: `spec/fund/trans.uni.transfer.yaml:159`.
    PayeeOutPermlimitCheckFailure,
    /// On the wire `MID_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:160`.
    MidAccountStatusError,
    /// On the wire `MID_ACCOUNT_TYPE_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:161`.
    MidAccountTypeError,
    /// On the wire `PAYEE_MID_CANNOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:162`.
    PayeeMidCannotSame,
    /// On the wire `PAYER_MID_CANNOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:163`.
    PayerMidCannotSame,
    /// On the wire `MID_ACCOUNT_CHECK_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:164`.
    MidAccountCheckError,
    /// On the wire `PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:165`.
    PermPayUserDailyQuotaOrgBalanceLimit,
    /// On the wire `PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:166`.
    PermPayUserMonthQuotaOrgBalanceLimit,
    /// On the wire `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:167`.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// On the wire `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:168`.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// On the wire `NOT_SUPPORT_PAYER_ACCOUNT_TYPE`. Source: `spec/fund/trans.uni.transfer.yaml:169`.
    NotSupportPayerAccountType,
    /// On the wire `EXCEED_LIMIT_MM_MAX_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:170`.
    ExceedLimitMmMaxAmount,
    /// On the wire `REP_INCONSISTENT`. Source: `spec/fund/trans.uni.transfer.yaml:171`.
    RepInconsistent,
    /// On the wire `ILLEGAL_OPERATION`. Source: `spec/fund/trans.uni.transfer.yaml:172`.
    IllegalOperation,
    /// On the wire `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:173`.
    PermReceiveCustomerAlmsLimit,
    /// On the wire `PAYEE_IDENTITY_NOT_MATCH`. Source: `spec/fund/trans.uni.transfer.yaml:174`.
    PayeeIdentityNotMatch,
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_UNSIGNED_MERCHANT`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:175`.
    FlexibleStaffingRiskConsultUnsignedMerchant,
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_UNAUTHORIZED_CONSULT`. Source:
    /// `spec/fund/trans.uni.transfer.yaml:176`.
    FlexibleStaffingRiskConsultUnauthorizedConsult,
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_USER_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:177`.
    FlexibleStaffingRiskConsultUserNotExist,
    /// On the wire `FLEXIBLE_STAFFING_RISK_CONSULT_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:178`.
    FlexibleStaffingRiskConsultRiskReceiver,
    /// On the wire `PAYEE_USERINFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:179`.
    PayeeUserinfoError,
    /// On the wire `FLEXIBLE_STAFFING_HIGH_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:180`.
    FlexibleStaffingHighRiskReceiver,
    /// On the wire `FLEXIBLE_STAFFING_POTENTIAL_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:181`.
    FlexibleStaffingPotentialRiskReceiver,
    /// On the wire `PAYER_ACCOUNT_BOOK_INFO_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:182`.
    PayerAccountBookInfoException,
    /// On the wire `RECEIVER_ACCOUNT_BOOK_INFO_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:183`.
    ReceiverAccountBookInfoException,
    /// On the wire `ACCOUNT_BOOK_SCENE_CODE_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:184`.
    AccountBookSceneCodeException,
    /// On the wire `TRUSTEESHIP_ACCOUNT_STATUS_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:185`.
    TrusteeshipAccountStatusError,
    /// On the wire `PAYER_NOT_EQUAL_PAYEE_FOR_BIZ_SCENE_REQUIRED`. Source: `spec/fund/trans.uni.transfer.yaml:186`.
    PayerNotEqualPayeeForBizSceneRequired,
    /// On the wire `PERMIT_PAYER_LEVEL_FORBIDDEN`. Source: `spec/fund/trans.uni.transfer.yaml:187`.
    PermitPayerLevelForbidden,
    /// On the wire `FLEXIBLE_STAFFING_UN_KNOWN_RISK_RECEIVER`. Source: `spec/fund/trans.uni.transfer.yaml:188`.
    FlexibleStaffingUnKnownRiskReceiver,
    /// On the wire `JUDICIAL_FREEZE`. Source: `spec/fund/trans.uni.transfer.yaml:189`.
    JudicialFreeze,
    /// On the wire `TRANS_AMOUNT_NOT_IN_PRIZE_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:190`.
    TransAmountNotInPrizeLimit,
    /// On the wire `PROMO_CAMP_RELATION_CONFIG_MISSED`. Source: `spec/fund/trans.uni.transfer.yaml:191`.
    PromoCampRelationConfigMissed,
    /// On the wire `PAYEE_RECEIVE_COUNT_EXCEED_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:192`.
    PayeeReceiveCountExceedLimit,
    /// On the wire `PROMO_TRANS_ORDER_DEALING`. Source: `spec/fund/trans.uni.transfer.yaml:193`.
    PromoTransOrderDealing,
    /// On the wire `FUND_PROTITOPN_NOT_MATCH`. Source: `spec/fund/trans.uni.transfer.yaml:194`.
    FundProtitopnNotMatch,
    /// On the wire `FUND_WALLET_INST_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:195`.
    FundWalletInstNotExist,
    /// On the wire `FUND_WALLET_UNAVAILABLE`. Source: `spec/fund/trans.uni.transfer.yaml:196`.
    FundWalletUnavailable,
    /// On the wire `PARTITION_FORMAT_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:197`.
    PartitionFormatError,
    /// On the wire `CURREBT_AFTER_INVALID_TIME`. Source: `spec/fund/trans.uni.transfer.yaml:198`.
    CurrebtAfterInvalidTime,
    /// On the wire `UNAUTHORIZED_CONSULT`. Source: `spec/fund/trans.uni.transfer.yaml:199`.
    UnauthorizedConsult,
    /// On the wire `TAX_BILL_AGREEMENT_MISS`. Source: `spec/fund/trans.uni.transfer.yaml:200`.
    TaxBillAgreementMiss,
    /// On the wire `FORBID_OPERATION_USER_WALLET`. Source: `spec/fund/trans.uni.transfer.yaml:201`.
    ForbidOperationUserWallet,
    /// On the wire `USER_RISK_FREEZE`. Source: `spec/fund/trans.uni.transfer.yaml:202`.
    UserRiskFreeze,
    /// On the wire `BALANCE_NOT_ENOUGH_FOR_CARD_FEE`. Source: `spec/fund/trans.uni.transfer.yaml:203`.
    BalanceNotEnoughForCardFee,
    /// On the wire `TRANS_ORDER_DEALING`. Source: `spec/fund/trans.uni.transfer.yaml:204`.
    TransOrderDealing,
    /// On the wire `PAYEE_USER_IS_INST`. Source: `spec/fund/trans.uni.transfer.yaml:205`.
    PayeeUserIsInst,
    /// On the wire `PAYER_NOT_RELNAME_CERTIFY`. Source: `spec/fund/trans.uni.transfer.yaml:206`.
    PayerNotRelnameCertify,
    /// On the wire `BALANCE_NOT_ENOUGH`. Source: `spec/fund/trans.uni.transfer.yaml:207`.
    BalanceNotEnough,
    /// On the wire `EMPLOYEE_SERVICE_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:208`.
    EmployeeServiceNotExist,
    /// On the wire `UN_SUPPORT_EMPLOYEE_SERVICE`. Source: `spec/fund/trans.uni.transfer.yaml:209`.
    UnSupportEmployeeService,
    /// On the wire `PERM_AML_NOT_REALNAME_PAY`. Source: `spec/fund/trans.uni.transfer.yaml:210`.
    PermAmlNotRealnamePay,
    /// On the wire `CONFIGURATION_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:211`.
    ConfigurationError,
    /// On the wire `ILLEGAL_REQUEST_USER_ID`. Source: `spec/fund/trans.uni.transfer.yaml:212`.
    IllegalRequestUserId,
    /// On the wire `PARAMETER_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:213`.
    ParameterError,
    /// On the wire `PERMIT_CHECK_PERM_AML_CERT_MISS_ACC_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:214`.
    PermitCheckPermAmlCertMissAccLimit,
    /// On the wire `RECEIVER_USER_RISK_FREEZE`. Source: `spec/fund/trans.uni.transfer.yaml:215`.
    ReceiverUserRiskFreeze,
    /// On the wire `PAYER_PAYEE_ACCOUNT_NAME_CAN_NOT_SAME`. Source: `spec/fund/trans.uni.transfer.yaml:216`.
    PayerPayeeAccountNameCanNotSame,
    /// On the wire `PAYEE_CERT_INFO_ERROR`. Source: `spec/fund/trans.uni.transfer.yaml:217`.
    PayeeCertInfoError,
    /// On the wire `ACCOUNT_IN_NOT_EXIST`. Source: `spec/fund/trans.uni.transfer.yaml:218`.
    AccountInNotExist,
    /// On the wire `GLOBAL_USER_FORBBIDEN_RECIEVE`. Source: `spec/fund/trans.uni.transfer.yaml:219`.
    GlobalUserForbbidenRecieve,
    /// On the wire `ACCOUNT_OPERATION_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:220`.
    AccountOperationLimit,
    /// On the wire `PAYER_UNABLE_PAYMENT`. Source: `spec/fund/trans.uni.transfer.yaml:221`.
    PayerUnablePayment,
    /// On the wire `EXCEED_LIMIT_INTERNAL_SM_AMOUNT`. Source: `spec/fund/trans.uni.transfer.yaml:222`.
    ExceedLimitInternalSmAmount,
    /// On the wire `ILLEGAL_STATUS_EXCEPTION`. Source: `spec/fund/trans.uni.transfer.yaml:223`.
    IllegalStatusException,
    /// On the wire `PAYER_ACCOUNT_LIMIT`. Source: `spec/fund/trans.uni.transfer.yaml:224`.
    PayerAccountLimit,
    /// On the wire `PAYER_AND_PAYEE_BOTH_PERSONAL_ACCOUNT_BOOK`. Source: `spec/fund/trans.uni.transfer.yaml:225`.
    PayerAndPayeeBothPersonalAccountBook,
    /// On the wire `TRANSFER_SCENE_NAME_ILLEGAL`. Source: `spec/fund/trans.uni.transfer.yaml:226`.
    TransferSceneNameIllegal,
    /// On the wire `TRANSFER_SCENE_REPORT_INFO_ILLEGAL`. Source: `spec/fund/trans.uni.transfer.yaml:227`.
    TransferSceneReportInfoIllegal,
    /// On the wire `TRANSFER_SCENE_NAME_BLANK`. Source: `spec/fund/trans.uni.transfer.yaml:228`.
    TransferSceneNameBlank,
    /// On the wire `TRANSFER_SCENE_INFO_ADMIT_FAIL`. Source: `spec/fund/trans.uni.transfer.yaml:229`.
    TransferSceneInfoAdmitFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransUniTransferErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("CHECK_RECEIVER_CERT_NOT_ALLOW", Self::CheckReceiverCertNotAllow),
        ("EXPAND_INDIRECT_VERIFY_FAIL", Self::ExpandIndirectVerifyFail),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("EXCEED_LIMIT_SM_AMOUNT", Self::ExceedLimitSmAmount),
        ("EXCEED_LIMIT_MM_AMOUNT", Self::ExceedLimitMmAmount),
        ("PAYCARD_UNABLE_PAYMENT", Self::PaycardUnablePayment),
        ("PAYER_STATUS_ERROR", Self::PayerStatusError),
        ("PAYER_CERTIFY_CHECK_FAIL", Self::PayerCertifyCheckFail),
        ("PAYER_BALANCE_NOT_ENOUGH", Self::PayerBalanceNotEnough),
        ("PAYER_USER_INFO_ERROR", Self::PayerUserInfoError),
        ("PAYMENT_INFO_INCONSISTENCY", Self::PaymentInfoInconsistency),
        ("CARD_BIN_ERROR", Self::CardBinError),
        ("PAYEE_CARD_INFO_ERROR", Self::PayeeCardInfoError),
        ("INST_PAY_UNABLE", Self::InstPayUnable),
        ("MEMO_REQUIRED_IN_TRANSFER_ERROR", Self::MemoRequiredInTransferError),
        ("PERMIT_CHECK_PERM_IDENTITY_THEFT", Self::PermitCheckPermIdentityTheft),
        ("REMARK_HAS_SENSITIVE_WORD", Self::RemarkHasSensitiveWord),
        ("EXCEED_LIMIT_DM_AMOUNT", Self::ExceedLimitDmAmount),
        ("NO_ACCOUNT_RECEIVE_PERMISSION", Self::NoAccountReceivePermission),
        ("BALANCE_IS_NOT_ENOUGH", Self::BalanceIsNotEnough),
        ("NO_ACCOUNT_PAYMENT_PERMISSION", Self::NoAccountPaymentPermission),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("PAYMENT_TIME_EXPIRE", Self::PaymentTimeExpire),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYEE_ACCOUNT_STATUS_ERROR", Self::PayeeAccountStatusError),
        ("PERMIT_NON_BANK_LIMIT_PAYEE", Self::PermitNonBankLimitPayee),
        ("PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT", Self::PayeeTrusteeshipAccOverLimit),
        ("NO_PERMISSION_ACCOUNT", Self::NoPermissionAccount),
        ("TRUSTEESHIP_ACCOUNT_NOT_EXIST", Self::TrusteeshipAccountNotExist),
        ("PAYEE_ACCOUNT_NOT_EXSIT", Self::PayeeAccountNotExsit),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("PAYEE_USERINFO_STATUS_ERROR", Self::PayeeUserinfoStatusError),
        ("PAYMENT_MONEY_NOT_ENOUGH", Self::PaymentMoneyNotEnough),
        ("TRUSTEESHIP_RECIEVE_QUOTA_LIMIT", Self::TrusteeshipRecieveQuotaLimit),
        ("SECURITY_CHECK_FAILED", Self::SecurityCheckFailed),
        ("NO_ORDER_PERMISSION", Self::NoOrderPermission),
        ("ORDER_STATUS_INVALID", Self::OrderStatusInvalid),
        ("PERM_AML_NOT_REALNAME_REV", Self::PermAmlNotRealnameRev),
        ("USER_AGREEMENT_VERIFY_FAIL", Self::UserAgreementVerifyFail),
        ("PAYER_NOT_EQUAL_PAYEE_ERROR", Self::PayerNotEqualPayeeError),
        ("EXCEED_LIMIT_DC_RECEIVED", Self::ExceedLimitDcReceived),
        ("PAYER_PERMLIMIT_CHECK_FAILURE", Self::PayerPermlimitCheckFailure),
        ("PAYEE_ACC_OCUPIED", Self::PayeeAccOcupied),
        ("PAYER_PAYEE_CANNOT_SAME", Self::PayerPayeeCannotSame),
        ("PERMIT_CHECK_PERM_LIMITED", Self::PermitCheckPermLimited),
        ("RESOURCE_LIMIT_EXCEED", Self::ResourceLimitExceed),
        ("INVALID_PAYER_ACCOUNT", Self::InvalidPayerAccount),
        ("EXCEED_LIMIT_DM_MAX_AMOUNT", Self::ExceedLimitDmMaxAmount),
        ("EXCEED_LIMIT_PERSONAL_SM_AMOUNT", Self::ExceedLimitPersonalSmAmount),
        ("EXCEED_LIMIT_UNRN_DM_AMOUNT", Self::ExceedLimitUnrnDmAmount),
        ("INVALID_CARDNO", Self::InvalidCardno),
        ("RELEASE_USER_FORBBIDEN_RECIEVE", Self::ReleaseUserForbbidenRecieve),
        ("PAYEE_USER_TYPE_ERROR", Self::PayeeUserTypeError),
        ("EXCEED_LIMIT_SM_MIN_AMOUNT", Self::ExceedLimitSmMinAmount),
        ("PERMIT_CHECK_RECEIVE_LIMIT", Self::PermitCheckReceiveLimit),
        ("NOT_IN_WHITE_LIST", Self::NotInWhiteList),
        ("MONEY_PAY_CLOSED", Self::MoneyPayClosed),
        ("NO_AVAILABLE_PAYMENT_TOOLS", Self::NoAvailablePaymentTools),
        ("PAYEE_NOT_RELNAME_CERTIFY", Self::PayeeNotRelnameCertify),
        ("OVERSEA_TRANSFER_CLOSE", Self::OverseaTransferClose),
        ("PAYMENT_FAIL", Self::PaymentFail),
        ("ALREADY_WITHDRAW_STD_RED_PACKET", Self::AlreadyWithdrawStdRedPacket),
        ("BLOCK_USER_FORBBIDEN_RECIEVE", Self::BlockUserForbbidenRecieve),
        ("REQUEST_PROCESSING", Self::RequestProcessing),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("PROCESS_FAIL", Self::ProcessFail),
        ("CURRENCY_NOT_SUPPORT", Self::CurrencyNotSupport),
        ("PAYER_REQUESTER_RELATION_INVALID", Self::PayerRequesterRelationInvalid),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("NO_ACCOUNT_USER_FORBBIDEN_RECIEVE", Self::NoAccountUserForbbidenRecieve),
        ("SIGN_INVALID", Self::SignInvalid),
        ("SIGN_INVOKE_PID_INCONSISTENT", Self::SignInvokePidInconsistent),
        ("SIGN_QUERY_APP_INFO_ERROR", Self::SignQueryAppInfoError),
        ("SIGN_QUERY_AGGREMENT_ERROR", Self::SignQueryAggrementError),
        ("SIGN_AGREEMENT_NO_INCONSISTENT", Self::SignAgreementNoInconsistent),
        ("SIGN_PARAM_INVALID", Self::SignParamInvalid),
        ("SIGN_NOT_ALLOW_SKIP", Self::SignNotAllowSkip),
        ("EXCEED_LIMIT_ENT_SM_AMOUNT", Self::ExceedLimitEntSmAmount),
        ("ISV_AUTH_ERROR", Self::IsvAuthError),
        ("PAYER_USERINFO_NOT_EXSIT", Self::PayerUserinfoNotExsit),
        ("BLOCK_USER_FORBBIDEN_SEND", Self::BlockUserForbbidenSend),
        ("BANK_RESPONSE_ERROR", Self::BankResponseError),
        ("BIZ_UNIQUE_EXCEPTION", Self::BizUniqueException),
        ("NO_ACCOUNTBOOK_PERMISSION", Self::NoAccountbookPermission),
        ("PERMIT_CHECK_PERM_AML_CERT_EXPIRED", Self::PermitCheckPermAmlCertExpired),
        ("MRCHPROD_QUERY_ERROR", Self::MrchprodQueryError),
        ("PERMIT_PAYER_FORBIDDEN", Self::PermitPayerForbidden),
        ("IDENTITY_FUND_RELATION_NOT_FOUND", Self::IdentityFundRelationNotFound),
        ("INST_PAY_REMARK_UNVALID_CHARS", Self::InstPayRemarkUnvalidChars),
        ("PERMIT_LIMIT_PAYEE", Self::PermitLimitPayee),
        ("INVALID_TAX_BILL_AGREEMENT", Self::InvalidTaxBillAgreement),
        ("PAY_SALARY_MODE_NOT_SUPPORT", Self::PaySalaryModeNotSupport),
        ("CONTRACTOR_ACCOUNT_BOOK_NOT_FUND", Self::ContractorAccountBookNotFund),
        ("BANKCODE_OR_BRANCHNAME_INFO_ERROR", Self::BankcodeOrBranchnameInfoError),
        ("PAYEE_OUT_PERMLIMIT_CHECK_FAILURE", Self::PayeeOutPermlimitCheckFailure),
        ("MID_ACCOUNT_STATUS_ERROR", Self::MidAccountStatusError),
        ("MID_ACCOUNT_TYPE_ERROR", Self::MidAccountTypeError),
        ("PAYEE_MID_CANNOT_SAME", Self::PayeeMidCannotSame),
        ("PAYER_MID_CANNOT_SAME", Self::PayerMidCannotSame),
        ("MID_ACCOUNT_CHECK_ERROR", Self::MidAccountCheckError),
        (
            "PERM_PAY_USER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayUserDailyQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_USER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayUserMonthQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerDailyQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerMonthQuotaOrgBalanceLimit,
        ),
        ("NOT_SUPPORT_PAYER_ACCOUNT_TYPE", Self::NotSupportPayerAccountType),
        ("EXCEED_LIMIT_MM_MAX_AMOUNT", Self::ExceedLimitMmMaxAmount),
        ("REP_INCONSISTENT", Self::RepInconsistent),
        ("ILLEGAL_OPERATION", Self::IllegalOperation),
        ("PERM_RECEIVE_CUSTOMER_ALMS_LIMIT", Self::PermReceiveCustomerAlmsLimit),
        ("PAYEE_IDENTITY_NOT_MATCH", Self::PayeeIdentityNotMatch),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_UNSIGNED_MERCHANT",
            Self::FlexibleStaffingRiskConsultUnsignedMerchant,
        ),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_UNAUTHORIZED_CONSULT",
            Self::FlexibleStaffingRiskConsultUnauthorizedConsult,
        ),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_USER_NOT_EXIST",
            Self::FlexibleStaffingRiskConsultUserNotExist,
        ),
        (
            "FLEXIBLE_STAFFING_RISK_CONSULT_RISK_RECEIVER",
            Self::FlexibleStaffingRiskConsultRiskReceiver,
        ),
        ("PAYEE_USERINFO_ERROR", Self::PayeeUserinfoError),
        ("FLEXIBLE_STAFFING_HIGH_RISK_RECEIVER", Self::FlexibleStaffingHighRiskReceiver),
        (
            "FLEXIBLE_STAFFING_POTENTIAL_RISK_RECEIVER",
            Self::FlexibleStaffingPotentialRiskReceiver,
        ),
        ("PAYER_ACCOUNT_BOOK_INFO_EXCEPTION", Self::PayerAccountBookInfoException),
        ("RECEIVER_ACCOUNT_BOOK_INFO_EXCEPTION", Self::ReceiverAccountBookInfoException),
        ("ACCOUNT_BOOK_SCENE_CODE_EXCEPTION", Self::AccountBookSceneCodeException),
        ("TRUSTEESHIP_ACCOUNT_STATUS_ERROR", Self::TrusteeshipAccountStatusError),
        (
            "PAYER_NOT_EQUAL_PAYEE_FOR_BIZ_SCENE_REQUIRED",
            Self::PayerNotEqualPayeeForBizSceneRequired,
        ),
        ("PERMIT_PAYER_LEVEL_FORBIDDEN", Self::PermitPayerLevelForbidden),
        (
            "FLEXIBLE_STAFFING_UN_KNOWN_RISK_RECEIVER",
            Self::FlexibleStaffingUnKnownRiskReceiver,
        ),
        ("JUDICIAL_FREEZE", Self::JudicialFreeze),
        ("TRANS_AMOUNT_NOT_IN_PRIZE_LIMIT", Self::TransAmountNotInPrizeLimit),
        ("PROMO_CAMP_RELATION_CONFIG_MISSED", Self::PromoCampRelationConfigMissed),
        ("PAYEE_RECEIVE_COUNT_EXCEED_LIMIT", Self::PayeeReceiveCountExceedLimit),
        ("PROMO_TRANS_ORDER_DEALING", Self::PromoTransOrderDealing),
        ("FUND_PROTITOPN_NOT_MATCH", Self::FundProtitopnNotMatch),
        ("FUND_WALLET_INST_NOT_EXIST", Self::FundWalletInstNotExist),
        ("FUND_WALLET_UNAVAILABLE", Self::FundWalletUnavailable),
        ("PARTITION_FORMAT_ERROR", Self::PartitionFormatError),
        ("CURREBT_AFTER_INVALID_TIME", Self::CurrebtAfterInvalidTime),
        ("UNAUTHORIZED_CONSULT", Self::UnauthorizedConsult),
        ("TAX_BILL_AGREEMENT_MISS", Self::TaxBillAgreementMiss),
        ("FORBID_OPERATION_USER_WALLET", Self::ForbidOperationUserWallet),
        ("USER_RISK_FREEZE", Self::UserRiskFreeze),
        ("BALANCE_NOT_ENOUGH_FOR_CARD_FEE", Self::BalanceNotEnoughForCardFee),
        ("TRANS_ORDER_DEALING", Self::TransOrderDealing),
        ("PAYEE_USER_IS_INST", Self::PayeeUserIsInst),
        ("PAYER_NOT_RELNAME_CERTIFY", Self::PayerNotRelnameCertify),
        ("BALANCE_NOT_ENOUGH", Self::BalanceNotEnough),
        ("EMPLOYEE_SERVICE_NOT_EXIST", Self::EmployeeServiceNotExist),
        ("UN_SUPPORT_EMPLOYEE_SERVICE", Self::UnSupportEmployeeService),
        ("PERM_AML_NOT_REALNAME_PAY", Self::PermAmlNotRealnamePay),
        ("CONFIGURATION_ERROR", Self::ConfigurationError),
        ("ILLEGAL_REQUEST_USER_ID", Self::IllegalRequestUserId),
        ("PARAMETER_ERROR", Self::ParameterError),
        (
            "PERMIT_CHECK_PERM_AML_CERT_MISS_ACC_LIMIT",
            Self::PermitCheckPermAmlCertMissAccLimit,
        ),
        ("RECEIVER_USER_RISK_FREEZE", Self::ReceiverUserRiskFreeze),
        ("PAYER_PAYEE_ACCOUNT_NAME_CAN_NOT_SAME", Self::PayerPayeeAccountNameCanNotSame),
        ("PAYEE_CERT_INFO_ERROR", Self::PayeeCertInfoError),
        ("ACCOUNT_IN_NOT_EXIST", Self::AccountInNotExist),
        ("GLOBAL_USER_FORBBIDEN_RECIEVE", Self::GlobalUserForbbidenRecieve),
        ("ACCOUNT_OPERATION_LIMIT", Self::AccountOperationLimit),
        ("PAYER_UNABLE_PAYMENT", Self::PayerUnablePayment),
        ("EXCEED_LIMIT_INTERNAL_SM_AMOUNT", Self::ExceedLimitInternalSmAmount),
        ("ILLEGAL_STATUS_EXCEPTION", Self::IllegalStatusException),
        ("PAYER_ACCOUNT_LIMIT", Self::PayerAccountLimit),
        (
            "PAYER_AND_PAYEE_BOTH_PERSONAL_ACCOUNT_BOOK",
            Self::PayerAndPayeeBothPersonalAccountBook,
        ),
        ("TRANSFER_SCENE_NAME_ILLEGAL", Self::TransferSceneNameIllegal),
        ("TRANSFER_SCENE_REPORT_INFO_ILLEGAL", Self::TransferSceneReportInfoIllegal),
        ("TRANSFER_SCENE_NAME_BLANK", Self::TransferSceneNameBlank),
        ("TRANSFER_SCENE_INFO_ADMIT_FAIL", Self::TransferSceneInfoAdmitFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransUniTransferErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
