//! `alipay.user.dtbank.qrcodedata.query` · 数字分行银行码明细数据查询
//!
//! Query figures of a digital bank branch's QR code.
//!
//! Offered on the gateway (V2). Described in `spec/user/dtbank.qrcodedata.query.yaml`.

use crate::{record, schema};

static DTBANK_QRCODEDATA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DtbankQrcodedataQuery",
    file: "spec/user/dtbank.qrcodedata.query.yaml",
    fields: &[
        schema::FieldDef::text("data_date", 10),
        schema::FieldDef::text("qrcode_id", 11),
        schema::FieldDef::text("qrcode_out_id", 12),
    ],
    rules: &[],
};

static DTBANK_QRCODEDATA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DtbankQrcodedataQueryResponse",
    file: "spec/user/dtbank.qrcodedata.query.yaml",
    fields: &[
        schema::FieldDef::text("bind_card", 15),
        schema::FieldDef::text("data_date", 16),
        schema::FieldDef::text("lead_to_follow", 17),
        schema::FieldDef::text("qrcode_id", 18),
        schema::FieldDef::text("qrcode_out_id", 19),
        schema::FieldDef::text("send_voucher_amt", 20),
        schema::FieldDef::text("send_voucher_cnt", 21),
        schema::FieldDef::text("write_off_voucher_amt", 22),
        schema::FieldDef::text("write_off_voucher_cnt", 23),
    ],
    rules: &[],
};

/// A request of `alipay.user.dtbank.qrcodedata.query` (数字分行银行码明细数据查询).
///
/// Query figures of a digital bank branch's QR code.
///
/// ```
/// use alipay::user::DtbankQrcodedataQuery;
///
/// let request = DtbankQrcodedataQuery::new()
///     .data_date("data_date");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/user/dtbank.qrcodedata.query.yaml`.
/// Returns [`DtbankQrcodedataQueryResponse`], or an error with a [`DtbankQrcodedataQueryErrorCode`].
#[doc(alias = "alipay.user.dtbank.qrcodedata.query")]
#[doc(alias = "数字分行银行码明细数据查询")]
#[must_use]
#[non_exhaustive]
pub struct DtbankQrcodedataQuery {
    /// Day of the data.
    ///
    /// 查询的数据日期.
    pub data_date: Option<String>,
    /// QR code id.
    ///
    /// 二维码Id.
    pub qrcode_id: Option<String>,
    /// External id of the QR code.
    ///
    /// 二维码外部ID.
    pub qrcode_out_id: Option<String>,
}

impl DtbankQrcodedataQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            data_date: None,
            qrcode_id: None,
            qrcode_out_id: None,
        }
    }

    /// Sets [`data_date`](Self::data_date).
    #[inline]
    pub fn data_date(mut self, data_date: impl Into<String>) -> Self {
        self.data_date = Some(data_date.into());
        self
    }

    /// Sets [`qrcode_id`](Self::qrcode_id).
    #[inline]
    pub fn qrcode_id(mut self, qrcode_id: impl Into<String>) -> Self {
        self.qrcode_id = Some(qrcode_id.into());
        self
    }

    /// Sets [`qrcode_out_id`](Self::qrcode_out_id).
    #[inline]
    pub fn qrcode_out_id(mut self, qrcode_out_id: impl Into<String>) -> Self {
        self.qrcode_out_id = Some(qrcode_out_id.into());
        self
    }
}

impl record::Record for DtbankQrcodedataQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DTBANK_QRCODEDATA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data_date),
            1 => Some(&self.qrcode_id),
            2 => Some(&self.qrcode_out_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data_date),
            1 => Some(&mut self.qrcode_id),
            2 => Some(&mut self.qrcode_out_id),
            _ => None,
        }
    }
}

impl Default for DtbankQrcodedataQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DtbankQrcodedataQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DtbankQrcodedataQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DtbankQrcodedataQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DtbankQrcodedataQuery {}

impl record::Request for DtbankQrcodedataQuery {
    type Response = DtbankQrcodedataQueryResponse;
    type ErrorCode = DtbankQrcodedataQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.dtbank.qrcodedata.query",
        title: "数字分行银行码明细数据查询",
        file: "spec/user/dtbank.qrcodedata.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DTBANK_QRCODEDATA_QUERY,
        response: &DTBANK_QRCODEDATA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.user.dtbank.qrcodedata.query` (数字分行银行码明细数据查询).
#[non_exhaustive]
pub struct DtbankQrcodedataQueryResponse {
    /// Number of card bindings brought about.
    ///
    /// 引导绑卡数量.
    pub bind_card: Option<String>,
    /// Day of the data.
    ///
    /// 查询的数据日期.
    pub data_date: Option<String>,
    /// Number of follows brought about.
    ///
    /// 引导关注数量.
    pub lead_to_follow: Option<String>,
    /// QR code id.
    ///
    /// 二维码Id.
    pub qrcode_id: Option<String>,
    /// External id of the QR code.
    ///
    /// 二维码外部Id.
    pub qrcode_out_id: Option<String>,
    /// Amount of vouchers issued.
    ///
    /// 发券金额.
    pub send_voucher_amt: Option<String>,
    /// Number of vouchers issued.
    ///
    /// 发券数量.
    pub send_voucher_cnt: Option<String>,
    /// Amount of vouchers redeemed.
    ///
    /// 核销券金额.
    pub write_off_voucher_amt: Option<String>,
    /// Number of vouchers redeemed.
    ///
    /// 核销券数量.
    pub write_off_voucher_cnt: Option<String>,
}

impl record::Record for DtbankQrcodedataQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DTBANK_QRCODEDATA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bind_card),
            1 => Some(&self.data_date),
            2 => Some(&self.lead_to_follow),
            3 => Some(&self.qrcode_id),
            4 => Some(&self.qrcode_out_id),
            5 => Some(&self.send_voucher_amt),
            6 => Some(&self.send_voucher_cnt),
            7 => Some(&self.write_off_voucher_amt),
            8 => Some(&self.write_off_voucher_cnt),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bind_card),
            1 => Some(&mut self.data_date),
            2 => Some(&mut self.lead_to_follow),
            3 => Some(&mut self.qrcode_id),
            4 => Some(&mut self.qrcode_out_id),
            5 => Some(&mut self.send_voucher_amt),
            6 => Some(&mut self.send_voucher_cnt),
            7 => Some(&mut self.write_off_voucher_amt),
            8 => Some(&mut self.write_off_voucher_cnt),
            _ => None,
        }
    }
}

impl Default for DtbankQrcodedataQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            bind_card: None,
            data_date: None,
            lead_to_follow: None,
            qrcode_id: None,
            qrcode_out_id: None,
            send_voucher_amt: None,
            send_voucher_cnt: None,
            write_off_voucher_amt: None,
            write_off_voucher_cnt: None,
        }
    }
}

impl Clone for DtbankQrcodedataQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DtbankQrcodedataQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DtbankQrcodedataQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.dtbank.qrcodedata.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DtbankQrcodedataQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DtbankQrcodedataQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DtbankQrcodedataQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
